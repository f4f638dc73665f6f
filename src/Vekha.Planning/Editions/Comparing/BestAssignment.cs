namespace Vekha.Planning.Editions.Comparing;

/// <summary>Gives each row at most one column so that the sum of the gains is the greatest there is (the Hungarian method). A greedy choice
/// would give a row the partner it likes best though another needs it more.</summary>
public static class BestAssignment
{
    /// <param name="gain">0 where the two must not come together, more otherwise.</param>
    /// <returns>For each row its column, -1 where it has none.</returns>
    public static int[] Of(double[,] gain)
    {
        var (rows, columns) = (gain.GetLength(0), gain.GetLength(1));
        var size = Math.Max(rows, columns);
        var rowOf = new int[size + 1];
        var (u, v) = (new double[size + 1], new double[size + 1]);
        for (var row = 1; row <= size; row++) Place(row, size, (r, c) => r <= rows && c <= columns ? -gain[r - 1, c - 1] : 0, rowOf, u, v);

        var columnOf = Enumerable.Repeat(-1, rows).ToArray();
        for (var c = 1; c <= columns; c++)
            if (rowOf[c] is var r && r >= 1 && r <= rows && gain[r - 1, c - 1] > 0) columnOf[r - 1] = c - 1;
        return columnOf;
    }

    /// <summary>Adds one more row to the assignment along the cheapest chain of changes.</summary>
    private static void Place(int row, int size, Func<int, int, double> cost, int[] rowOf, double[] u, double[] v)
    {
        var (slack, from, used) = (Enumerable.Repeat(double.MaxValue, size + 1).ToArray(), new int[size + 1], new bool[size + 1]);
        rowOf[0] = row;
        var column = 0;
        do
        {
            used[column] = true;
            column = Next(rowOf[column], column);
        }
        while (rowOf[column] != 0);
        for (; column != 0; column = from[column]) rowOf[column] = rowOf[from[column]];

        int Next(int current, int at)
        {
            var (least, next) = (double.MaxValue, 0);
            for (var c = 1; c <= size; c++)
            {
                if (used[c]) continue;
                var reduced = cost(current, c) - u[current] - v[c];
                if (reduced < slack[c]) (slack[c], from[c]) = (reduced, at);
                if (slack[c] < least) (least, next) = (slack[c], c);
            }
            Shift(least);
            return next;
        }

        void Shift(double delta)
        {
            for (var c = 0; c <= size; c++)
            {
                if (used[c])
                {
                    u[rowOf[c]] += delta;
                    v[c] -= delta;
                }
                else slack[c] -= delta;
            }
        }
    }
}
