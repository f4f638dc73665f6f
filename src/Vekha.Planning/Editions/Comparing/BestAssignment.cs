namespace Vekha.Planning.Editions.Comparing;

/// <summary>Gives each row at most one column so that the sum of the gains is the greatest there is. A greedy choice would give a row the
/// partner it likes best though another needs it more.</summary>
public static class BestAssignment
{
    private const int None = -1;

    /// <param name="gain">0 where the two must not come together, more otherwise.</param>
    /// <returns>For each row its column, -1 where it has none.</returns>
    public static int[] Of(double[,] gain)
    {
        var (rows, columns) = (gain.GetLength(0), gain.GetLength(1));
        var cheapest = new CheapestAssignment(Math.Max(rows, columns), (row, column) => IsReal(row, column) ? -gain[row, column] : 0);
        var columnOf = cheapest.ColumnOfEachRow();
        return [.. columnOf.Take(rows).Select((column, row) => IsReal(row, column) && gain[row, column] > 0 ? column : None)];

        bool IsReal(int row, int column) => row < rows && column < columns;
    }
}
