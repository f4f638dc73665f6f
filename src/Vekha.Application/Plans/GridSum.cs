namespace Vekha.Application.Plans;

/// <summary>What the cells of a row or a column come to, of all occurrences of their series.</summary>
public sealed record GridSum(int Overdue, int Done, int Owed)
{
    public static GridSum Of(IEnumerable<GridCell> cells)
    {
        var (overdue, done, owed) = (0, 0, 0);
        foreach (var cell in cells) (overdue, done, owed) = (overdue + cell.Overdue, done + cell.Done, owed + cell.Owed);
        return new(overdue, done, owed);
    }
}
