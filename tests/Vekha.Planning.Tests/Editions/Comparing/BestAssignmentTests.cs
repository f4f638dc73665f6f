using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Tests.Editions.Comparing;

public sealed class BestAssignmentTests
{
    [Fact]
    public void A_row_leaves_its_best_partner_to_a_row_that_has_no_other() =>
        BestAssignment.Of(new double[,] { { 5, 4 }, { 5, 0 } }).ShouldBe([1, 0]);

    [Fact]
    public void What_must_not_come_together_stays_apart() => BestAssignment.Of(new double[,] { { 0, 0 }, { 0, 3 } }).ShouldBe([-1, 1]);

    [Fact]
    public void The_sum_of_the_gains_is_the_greatest_of_all_assignments()
    {
        var random = new Random(20261129);
        for (var round = 0; round < 300; round++)
        {
            var gain = new double[random.Next(1, 6), random.Next(1, 6)];
            for (var row = 0; row < gain.GetLength(0); row++)
                for (var column = 0; column < gain.GetLength(1); column++) gain[row, column] = Math.Max(0, random.Next(-3, 10));
            var chosen = BestAssignment.Of(gain);
            chosen.Where(column => column >= 0).ShouldBeUnique();
            chosen.Index().Where(c => c.Item >= 0).Sum(c => gain[c.Index, c.Item]).ShouldBe(Greatest(gain, 0, []));
        }
    }

    private static double Greatest(double[,] gain, int row, IReadOnlyCollection<int> taken) => row == gain.GetLength(0) ? 0
        : Enumerable.Range(-1, gain.GetLength(1) + 1).Where(column => !taken.Contains(column))
            .Max(column => column < 0 ? Greatest(gain, row + 1, taken) : gain[row, column] + Greatest(gain, row + 1, [.. taken, column]));
}
