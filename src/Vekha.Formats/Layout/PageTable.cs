using Vekha.Formats.Tables;

namespace Vekha.Formats.Layout;

/// <summary>A table gathered over the pages it runs across.</summary>
internal sealed class PageTable
{
    /// <summary>Points by which the borders of one table may wander from page to page.</summary>
    private const double Wander = 9;

    private readonly Hyphens hyphens;
    private readonly List<double> columns;
    private readonly List<List<Slot>> rows = [];

    public PageTable(TableItem item, Hyphens hyphens)
    {
        this.hyphens = hyphens;
        columns = [.. Columns(item.Table)];
        rows = Rows(item);
    }

    public GridChunk Grid => new(rows);

    /// <summary>The outer borders are the same, and where one of the two has fewer columns they are some of the other's:
    /// a page may print merged cells alone.</summary>
    public bool GoesOnIn(RuledTable table)
    {
        var next = Columns(table);
        var (few, many) = next.Count < columns.Count ? (next, columns) : (columns, next);
        return Math.Abs(few[^1] - many[^1]) < Wander && few.All(one => many.Exists(other => Math.Abs(one - other) < Wander));
    }

    /// <summary>Rows of the next page, without titles and column numbers that are printed again;
    /// a row that the end of the page cut is one row.</summary>
    public void Add(TableItem item)
    {
        Widen(Columns(item.Table));
        var next = Rows(item);
        var again = 0;
        while (again < next.Count && (again < rows.Count && IsSame(next[again], rows[again]) || IsNumbering(next[again]))) again++;
        foreach (var (row, i) in next.Skip(again).Select((row, i) => (row, i)))
        {
            if (i == 0 && rows.Count > 0 && IsCut(row)) Join(rows[^1], row);
            else rows.Add(row);
        }
    }

    /// <summary>Measured from the left border: a table may stand elsewhere on the next page.</summary>
    private static List<double> Columns(RuledTable table) => [.. table.Columns.Select(column => column - table.Columns[0])];

    /// <summary>A border that only the next page shows parts the rows above as well: what stood there fills both places.</summary>
    private void Widen(List<double> next)
    {
        foreach (var border in next.Where(border => !columns.Exists(known => Math.Abs(known - border) < Wander)))
        {
            var at = columns.FindIndex(known => known > border);
            columns.Insert(at, border);
            foreach (var row in rows) row.Insert(at, Slot.Covered(row[at - 1].ContinuesAbove));
        }
    }

    private List<List<Slot>> Rows(TableItem item)
    {
        var (table, width) = (item.Table, item.Table.Columns.Count - 1);
        var own = columns.SkipLast(1).Zip(columns.Skip(1),
            (left, right) => Index(table.Columns, table.Columns[0] + (left + right) / 2)).ToList();
        var words = item.Words.GroupBy(word => CellOf(table, word.Box)).ToDictionary(group => group.Key, group => group.ToList());
        var contents = new Dictionary<int, IReadOnlyList<Chunk>>();
        IReadOnlyList<Chunk> Content(int cell) => contents.TryGetValue(cell, out var known) ? known
            : contents[cell] = words.TryGetValue(cell, out var inside)
                ? [.. CellParagraphs.Of(inside, table.CellBox(cell), hyphens).Select(text => new TextChunk(text))]
                : [];
        return [.. Enumerable.Range(0, table.Rows.Count - 1).Select(row => own.Select((column, i) =>
        {
            var cell = table.CellAt(row, column);
            var isBegun = i > 0 && table.CellAt(row, own[i - 1]) == cell;
            return isBegun ? Slot.Covered(row > cell / width) : new(Content(cell), row > cell / width);
        }).ToList())];
    }

    private static int CellOf(RuledTable table, Box word) =>
        table.CellAt(Index(table.Rows, word.CentreY), Index(table.Columns, word.CentreX));

    private static int Index(IReadOnlyList<double> borders, double at)
    {
        var index = 0;
        while (index + 2 < borders.Count && at >= borders[index + 1]) index++;
        return index;
    }

    /// <summary>Its first cell is blank where those above are not, or all its cells go on with a sentence.</summary>
    private bool IsCut(List<Slot> row)
    {
        if (row[0].Filler || row[0].ContinuesAbove) return false;
        var filled = row.Select(Text).Where(text => text.Length > 0).ToList();
        if (filled.Count == 0) return false;
        if (Text(row[0]).Length == 0) return Text(rows[^1][0]).Length > 0;
        return filled.All(text => char.IsLower(text[0])) && !Text(rows[^1][0]).EndsWith('.');
    }

    private void Join(List<Slot> above, List<Slot> row)
    {
        for (var i = 0; i < Math.Min(above.Count, row.Count); i++)
            if (row[i].Content.Count > 0) above[i] = above[i] with { Content = Joined(above[i].Content, row[i].Content) };
    }

    /// <summary>The cut went through a paragraph unless one plainly ended there.</summary>
    private IReadOnlyList<Chunk> Joined(IReadOnlyList<Chunk> above, IReadOnlyList<Chunk> below) =>
        above.Count == 0 || above[^1] is not TextChunk last || below[0] is not TextChunk next
            || EndsSentence(last.Text) && !char.IsLower(next.Text[0])
            ? [.. above, .. below]
            : [.. above.SkipLast(1), new TextChunk(hyphens.JoinCut(last.Text, next.Text)), .. below.Skip(1)];

    private static bool EndsSentence(string text) => text[^1] is '.' or ';' or ':';

    /// <summary>«1 2 3 4 5».</summary>
    private static bool IsNumbering(List<Slot> row) =>
        row.Count > 1 && row.Where(slot => !slot.Filler).Select((slot, i) => Text(slot) == $"{i + 1}").All(same => same);

    /// <summary>A recognition may have read a title or two of a repeated head otherwise.</summary>
    private static bool IsSame(List<Slot> row, List<Slot> other)
    {
        var pairs = row.Zip(other, (one, two) => (One: Text(one), Two: Text(two))).Where(pair => pair.One.Length
            + pair.Two.Length > 0).ToList();
        var same = pairs.Count(pair => pair.One == pair.Two);
        return same == pairs.Count
            || same > 1 && same * 3 >= pairs.Count * 2 && pairs.All(pair => pair.One.Length > 0 && pair.Two.Length > 0);
    }

    private static string Text(Slot slot) => string.Join(' ', slot.Content.OfType<TextChunk>().Select(chunk => chunk.Text));
}
