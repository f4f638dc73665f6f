using Vekha.Formats.Opening;
using Vekha.Formats.Tables;

namespace Vekha.Formats.Html;

/// <summary>The rows of one table, taken tag by tag. Merged cells keep the columns in line.</summary>
internal sealed class HtmlTable
{
    private const int MostColumns = 64;
    private const int MostRows = 50_000;

    private readonly List<List<Slot>> rows = [];
    private readonly Dictionary<int, (int Rows, int Columns, List<Chunk> Content)> spans = [];
    private List<Slot>? row;

    /// <summary>What stands in the open cell; null between cells.</summary>
    public List<Chunk>? Cell { get; private set; }

    public GridChunk Grid
    {
        get
        {
            CloseRow();
            return new(rows);
        }
    }

    public void OpenRow()
    {
        CloseRow();
        row = [];
    }

    public void CloseRow()
    {
        Cell = null;
        if (row is null) return;
        Cover();
        if (row.Count > 0) rows.Add(row);
        if (rows.Count > MostRows) throw new UnreadableException(Unreadable.TooComplex);
        row = null;
    }

    public void OpenCell(HtmlLook look)
    {
        row ??= [];
        Cover();
        if (row.Count >= MostColumns) return;
        Cell = [];
        var (columns, down) = (Math.Max(look.Columns, 1), Math.Max(look.Rows, 1));
        if (down > 1) spans[row.Count] = (down, columns, Cell);
        row.Add(new(Cell));
        for (var i = 1; i < columns && row.Count < MostColumns; i++) row.Add(Slot.Covered());
    }

    public void CloseCell() => Cell = null;

    /// <summary>Places that cells of rows above reach down into, up to the next free one.</summary>
    private void Cover()
    {
        while (row!.Count < MostColumns && spans.TryGetValue(row.Count, out var span))
        {
            var isBegun = span.Rows > 1;
            if (!isBegun)
            {
                spans.Remove(row.Count);
                break;
            }
            spans[row.Count] = span with { Rows = span.Rows - 1 };
            row.Add(new(span.Content, ContinuesAbove: true));
            for (var i = 1; i < span.Columns && row.Count < MostColumns; i++) row.Add(Slot.Covered(true));
        }
    }
}
