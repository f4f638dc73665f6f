namespace Vekha.Planning.Editions.Comparing;

/// <summary>Assigns each of n rows one of n columns so that the sum of the costs is the least (the Hungarian method): rows are added one by
/// one,
/// each along the cheapest chain of changes to the assignment so far.</summary>
/// <param name="cost">Of a row, then of a column, both from 0.</param>
internal sealed class CheapestAssignment(int size, Func<int, int, double> cost)
{
    private const int None = -1;

    // A row and a column together never cost less than their prices; where they are assigned to each other, exactly as much.
    private readonly double[] _priceOfRow = new double[size];
    private readonly double[] _priceOfColumn = new double[size];
    private readonly int[] _rowOf = [.. Enumerable.Repeat(None, size)];

    public int[] ColumnOfEachRow()
    {
        for (var row = 0; row < size; row++) new Chain(this, row).Apply();
        var columnOf = new int[size];
        foreach (var (column, row) in _rowOf.Index()) columnOf[row] = column;
        return columnOf;
    }

    /// <summary>The cheapest chain of changes that finds a new row a column: each row on it gives up its column for the next.</summary>
    private sealed class Chain(CheapestAssignment assignment, int newRow)
    {
        private readonly double[] _surcharge = [.. Enumerable.Repeat(double.MaxValue, assignment._rowOf.Length)];
        private readonly int[] _cameFrom = [.. Enumerable.Repeat(None, assignment._rowOf.Length)];
        private readonly bool[] _isReached = new bool[assignment._rowOf.Length];

        public void Apply()
        {
            var column = None;
            do
            {
                LookOnFrom(column);
                var next = Cheapest();
                Raise(_surcharge[next]);
                _isReached[next] = true;
                column = next;
            }
            while (assignment._rowOf[column] != None);
            for (; column != None; column = _cameFrom[column]) assignment._rowOf[column] = RowAt(_cameFrom[column]);
        }

        /// <summary>The row that has the column; the new row where the chain begins.</summary>
        private int RowAt(int column) => column == None ? newRow : assignment._rowOf[column];

        /// <summary>What each column would cost more than the prices say, if the row here took it.</summary>
        private void LookOnFrom(int column)
        {
            var row = RowAt(column);
            for (var next = 0; next < _isReached.Length; next++)
            {
                if (_isReached[next]) continue;
                var surcharge = assignment.Surcharge(row, next);
                if (surcharge < _surcharge[next]) (_surcharge[next], _cameFrom[next]) = (surcharge, column);
            }
        }

        private int Cheapest()
        {
            var (least, cheapest) = (double.MaxValue, None);
            for (var column = 0; column < _isReached.Length; column++)
                if (!_isReached[column] && _surcharge[column] < least) (least, cheapest) = (_surcharge[column], column);
            return cheapest;
        }

        /// <summary>Changes the prices so that the cheapest column reached next costs exactly what they say.</summary>
        private void Raise(double by)
        {
            assignment._priceOfRow[newRow] += by;
            for (var column = 0; column < _isReached.Length; column++)
            {
                if (!_isReached[column])
                {
                    _surcharge[column] -= by;
                    continue;
                }
                assignment._priceOfRow[assignment._rowOf[column]] += by;
                assignment._priceOfColumn[column] -= by;
            }
        }
    }

    private double Surcharge(int row, int column) => cost(row, column) - _priceOfRow[row] - _priceOfColumn[column];
}
