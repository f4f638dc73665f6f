namespace Vekha.Application.Plans;

/// <summary>What the cells of a row or a column come to, of all occurrences of their series.</summary>
public sealed record GridSum(int Overdue, int Done, int Owed)
{
    public static GridSum Of(IEnumerable<GridCell> cells) =>
        cells.Aggregate(new GridSum(0, 0, 0), (sum, cell) => new(sum.Overdue + cell.Overdue, sum.Done + cell.Done, sum.Owed + cell.Owed));
}
