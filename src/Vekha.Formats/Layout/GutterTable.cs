namespace Vekha.Formats.Layout;

/// <summary>A table without lines between its columns: lines of text, on one page or several, that leave the same gutters white.</summary>
internal sealed class GutterTable
{
    private const int FewestColumns = 3, FewestLines = 3;

    private readonly List<GutterPart> parts = [];
    private Gutters gutters;
    private int lines;

    private GutterTable(Gutters gutters, int lines) => (this.gutters, this.lines) = (gutters, lines);

    public IReadOnlyList<GutterPart> Parts => parts;

    public int Columns => gutters.Inner(lines).Count + 1;

    /// <summary>x between the columns.</summary>
    public IReadOnlyList<double> Borders => [.. gutters.Inner(lines).Select(one => (one.From + one.To) / 2)];

    public void Add(GutterPart part) => parts.Add(part);

    /// <summary>The run of lines that fills the most columns over the most lines.</summary>
    /// <returns>The table without a part yet, and where it begins and ends.</returns>
    public static (GutterTable Table, int First, int Last)? In(IReadOnlyList<TextLine> lines)
    {
        (GutterTable Table, int First, int Last)? best = null;
        var most = 0;
        for (var first = 0; first + FewestLines <= lines.Count; first++)
        {
            var gutters = Gutters.Of(lines[first]);
            for (var last = first + 1; last < lines.Count; last++)
            {
                gutters = gutters.And(Gutters.Of(lines[last]));
                var count = last - first + 1;
                var columns = gutters.Inner(count).Count + 1;
                if (columns < FewestColumns) break;
                var size = (columns - 1) * count;
                if (count < FewestLines || size <= most || !IsFilled(lines, first, last, gutters, count)) continue;
                (best, most) = ((new(gutters, count), first, last), size);
            }
        }
        return best is { } found ? Trimmed(found, lines) : null;
    }

    /// <summary>Adds the lines of the next page that stand in the same columns.</summary>
    /// <returns>How many, from the first on.</returns>
    public int TakeContinuation(IReadOnlyList<TextLine> next)
    {
        var columns = Columns;
        var count = 0;
        for (; count < next.Count; count++)
        {
            var narrowed = gutters.And(Gutters.Of(next[count]));
            if (narrowed.Inner(lines + 1).Count + 1 != columns) break;
            (gutters, lines) = (narrowed, lines + 1);
        }
        return count;
    }

    /// <summary>The columns, counted from 0, that a line has words in.</summary>
    public IReadOnlyList<int> Filled(TextLine line) => Filled(line, Borders);

    private static List<int> Filled(TextLine line, IReadOnlyList<double> borders) =>
        [.. line.Words.Select(word => borders.Count(border => border < word.Box.CentreX)).Distinct()];

    /// <summary>At least two lines have words in three columns; each column has words in two lines.</summary>
    private static bool IsFilled(IReadOnlyList<TextLine> lines, int first, int last, Gutters gutters, int count)
    {
        var table = new GutterTable(gutters, count);
        var filled = Enumerable.Range(first, count).Select(i => table.Filled(lines[i])).ToList();
        return filled.Count(columns => columns.Count >= FewestColumns) > 1
            && Enumerable.Range(0, table.Columns).All(column => filled.Count(columns => columns.Contains(column)) > 1);
    }

    /// <summary>A line in one column that stands apart above or below is no part of the table.</summary>
    private static (GutterTable Table, int First, int Last) Trimmed((GutterTable Table, int First, int Last) found,
        IReadOnlyList<TextLine> lines)
    {
        var (table, first, last) = found;
        while (first < last && table.Filled(lines[first]).Count == 1 && IsApart(lines[first], lines[first + 1])) first++;
        while (first < last && table.Filled(lines[last]).Count == 1 && IsApart(lines[last - 1], lines[last])) last--;
        return (table, first, last);
    }

    private static bool IsApart(TextLine above, TextLine below) => below.Box.Top - above.Box.Bottom > 0.5 * above.Box.Height;
}

/// <summary>The lines of a table on one page.</summary>
internal sealed record GutterPart(int Page, IReadOnlyList<TextLine> Lines, IReadOnlyList<RulingLine> Rules);
