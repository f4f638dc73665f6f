namespace Vekha.Formats.Layout;

/// <summary>A table between ruling lines: a grid whose units belong to the same cell where no line parts them.</summary>
internal sealed class RuledTable
{
    /// <summary>Points by which lines that meet may miss each other.</summary>
    private const double Near = 3.5;

    private const int MostLines = 400;

    /// <summary>A border stands where a line covers this share of it.</summary>
    private const double Covered = 0.6;

    private readonly IReadOnlyList<RulingLine> rules;
    private readonly int[,] cells;

    private RuledTable(IReadOnlyList<RulingLine> rules, List<double> columns, List<double> rows)
    {
        (this.rules, Columns, Rows) = (rules, columns, rows);
        cells = new int[rows.Count - 1, columns.Count - 1];
        Join();
    }

    /// <summary>x of the borders between columns, the outer ones included.</summary>
    public IReadOnlyList<double> Columns { get; }

    /// <summary>y of the borders between rows, the outer ones included.</summary>
    public IReadOnlyList<double> Rows { get; }

    public Box Box => new(Columns[0], Rows[0], Columns[^1], Rows[^1]);

    /// <summary>The number of the cell a unit belongs to: row × columns + column of its top left unit.</summary>
    public int CellAt(int row, int column) => cells[row, column];

    public Box CellBox(int cell)
    {
        var width = Columns.Count - 1;
        var (top, left) = (cell / width, cell % width);
        var (bottom, right) = (top, left);
        while (bottom + 1 < Rows.Count - 1 && cells[bottom + 1, left] == cell) bottom++;
        while (right + 1 < width && cells[top, right + 1] == cell) right++;
        return new(Columns[left], Rows[top], Columns[right + 1], Rows[bottom + 1]);
    }

    /// <summary>Every group of lines that meet and enclose at least two cells.</summary>
    public static IReadOnlyList<RuledTable> In(IReadOnlyList<RulingLine> rules)
    {
        var tables = new List<RuledTable>();
        foreach (var group in Groups(rules))
        {
            var columns = Distinct(group.Where(rule => !rule.IsLevel).Select(rule => rule.At));
            var rows = Distinct(group.Where(rule => rule.IsLevel).Select(rule => rule.At));
            WithSides(columns, group.Where(rule => rule.IsLevel).ToList());
            if (columns.Count is > 2 and < MostLines && rows.Count is > 1 and < MostLines
                || columns.Count == 2 && rows.Count is > 2 and < MostLines)
                tables.Add(new(group, columns, rows));
        }
        return [.. tables.OrderBy(table => table.Rows[0])];
    }

    /// <summary>Tables without outer uprights end where their level lines end.</summary>
    private static void WithSides(List<double> columns, List<RulingLine> level)
    {
        if (level.Count < 2 || columns.Count == 0) return;
        var (left, right) = (level.Min(rule => rule.From), level.Max(rule => rule.To));
        if (columns[0] - left > 4 * Near) columns.Insert(0, left);
        if (right - columns[^1] > 4 * Near) columns.Add(right);
    }

    private static List<double> Distinct(IEnumerable<double> at)
    {
        var distinct = new List<double>();
        foreach (var position in at.Order())
            if (distinct.Count == 0 || position - distinct[^1] > Near) distinct.Add(position);
        return distinct;
    }

    private static List<List<RulingLine>> Groups(IReadOnlyList<RulingLine> rules)
    {
        var groups = new List<List<RulingLine>>();
        var left = rules.ToList();
        while (left.Count > 0)
        {
            var group = new List<RulingLine> { left[^1] };
            left.RemoveAt(left.Count - 1);
            for (var i = 0; i < group.Count; i++)
            {
                var rule = group[i];
                group.AddRange(left.Where(other => Meet(rule, other)));
                left.RemoveAll(other => Meet(rule, other));
            }
            if (group.Count > 3) groups.Add(group);
        }
        return groups;
    }

    private static bool Meet(RulingLine one, RulingLine other)
    {
        if (one.IsLevel == other.IsLevel)
            return Math.Abs(one.At - other.At) < Near && one.From < other.To + Near && other.From < one.To + Near;
        return other.At > one.From - Near && other.At < one.To + Near && one.At > other.From - Near && one.At < other.To + Near;
    }

    /// <summary>Cells are rectangles: first to the right as far as no upright parts them, then down.</summary>
    private void Join()
    {
        var (height, width) = (Rows.Count - 1, Columns.Count - 1);
        for (var i = 0; i < height; i++) for (var j = 0; j < width; j++) cells[i, j] = -1;
        for (var i = 0; i < height; i++)
            for (var j = 0; j < width; j++)
                if (cells[i, j] < 0) Fill(i, j);
    }

    private void Fill(int top, int left)
    {
        var (bottom, right) = (top, left);
        while (right + 1 < Columns.Count - 1 && cells[top, right + 1] < 0 && !HasUpright(top, right + 1)) right++;
        while (bottom + 1 < Rows.Count - 1
            && Enumerable.Range(left, right - left + 1).All(column => cells[bottom + 1, column] < 0 && !HasLevel(bottom + 1, column)))
            bottom++;
        for (var i = top; i <= bottom; i++)
            for (var j = left; j <= right; j++) cells[i, j] = top * (Columns.Count - 1) + left;
    }

    private bool HasUpright(int row, int border) => IsCovered(false, Columns[border], Rows[row], Rows[row + 1]);

    private bool HasLevel(int border, int column) => IsCovered(true, Rows[border], Columns[column], Columns[column + 1]);

    private bool IsCovered(bool isLevel, double at, double from, double to) =>
        rules.Where(rule => rule.IsLevel == isLevel && Math.Abs(rule.At - at) <= Near)
            .Sum(rule => Math.Max(0, Math.Min(rule.To, to) - Math.Max(rule.From, from))) >= Covered * (to - from);
}
