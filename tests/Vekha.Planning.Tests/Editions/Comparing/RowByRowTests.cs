using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Tests.Editions.Comparing;

public sealed class RowByRowTests
{
    private static readonly Measure One = Amended.On("1", "Утвердить перечень школ", 2024, 3, 1);
    private static readonly Measure Two = Amended.On("2", "Закупить оборудование кабинетов", 2024, 5, 1);
    private static readonly Measure Three = Amended.On("3", "Открыть центр для детей", 2024, 9, 1);
    private static readonly Measure Four = Amended.On("4", "Обучить педагогов наставничеству", 2024, 10, 1);

    [Fact]
    public void Changes_stand_in_the_order_of_the_plan_and_neighbours_are_one() =>
        Told([One, Two, Three, Four],
        [
            One with { Deadline = new("до 5 марта 2024 г.", []) }, Two with { Deadline = new("до 5 мая 2024 г.", []) },
            Amended.On("2.1", "Проверить готовность помещений", 2024, 6, 1), Four with { Deadline = new("осень", []) },
        ]).ShouldBe(["Restated 1,2", "Added 2.1 after 2", "Removed 3", "Restated 4"]);

    [Fact]
    public void A_row_at_the_beginning_follows_none() =>
        Told([Two, Three], [Amended.On("1", "Проверить готовность помещений", 2024, 6, 1), Two, Three]).ShouldBe(["Added 1 after "]);

    [Fact]
    public void Nothing_changed_is_no_change() => Told([One, Two], [One, Two]).ShouldBeEmpty();

    [Fact]
    public void Rows_between_those_that_change_part_them() =>
        Told([One, Two, Three], [One with { Deadline = new("весна", []) }, Two, Three with { Deadline = new("осень", []) }])
            .ShouldBe(["Restated 1", "Restated 3"]);

    [Fact]
    public void A_row_under_another_number_asks_for_the_whole_plan() =>
        Why([One, Two], [One, Two with { Number = "5" }]).ShouldBe(WholeReason.Renumbered);

    [Fact]
    public void Rows_in_another_order_ask_for_the_whole_plan() => Why([One, Two, Three], [Two, One, Three]).ShouldBe(WholeReason.Moved);

    [Fact]
    public void A_changed_row_without_a_number_of_its_own_asks_for_the_whole_plan()
    {
        Why([One, Two], [One, Two, Three with { Number = null }]).ShouldBe(WholeReason.Unnumbered);
        Why([One, Two, Three with { Number = "2" }], [One, Two]).ShouldBe(WholeReason.Unnumbered);
        Why([One, Two, Three with { Number = null }], [One with { Deadline = new("весна", []) }, Two, Three with { Number = null }])
            .ShouldBeNull();
    }

    [Fact]
    public void Rows_made_one_ask_for_the_whole_plan()
    {
        var (before, after) = (Amended.Rows(Two, Three), Amended.Rows(Two));
        after[0].Pair(EditionState.Draft, [before[0].Id, before[1].Id]);
        RowByRow.Of(PlanComparison.Of(before, after), before, after).Whole.ShouldBe(WholeReason.Joined);
    }

    private static List<string> Told(Measure[] before, Measure[] after)
    {
        var rows = Of(before, after);
        rows.Whole.ShouldBeNull();
        return [.. rows.Changes.Select(c =>
            $"{c.Kind} {string.Join(',', c.Numbers)}" + (c.Kind == RowChangeKind.Added ? $" after {c.After}" : ""))];
    }

    private static WholeReason? Why(Measure[] before, Measure[] after) => Of(before, after).Whole;

    private static RowByRow Of(Measure[] before, Measure[] after)
    {
        var (former, present) = (Amended.Rows(before), Amended.Rows(after));
        return RowByRow.Of(PlanComparison.Of(former, present), former, present);
    }
}
