using Vekha.Formats.Opening;

namespace Vekha.Formats.Tables;

/// <summary>Chunks in printed order → blocks.</summary>
internal sealed class ChunkBlocks(Budget budget)
{
    private const int DeepestFrame = 16;

    private readonly PrintedBlocks printed = new(budget);
    private readonly List<string> heading = [];
    private readonly List<string> tabbed = [];

    public OpenedFile Opened()
    {
        CloseHeading();
        CloseTabbed();
        return printed.Blocks.Count == 0 ? new(null, Unreadable.Empty) : new(printed.Document, null) { Printed = printed.Printed };
    }

    public void Add(IEnumerable<Chunk> chunks)
    {
        foreach (var chunk in chunks) Add(chunk, 0);
    }

    public void Add(Chunk chunk) => Add(chunk, 0);

    private void Add(Chunk chunk, int depth)
    {
        if (chunk is TextChunk text)
        {
            AddText(text);
            return;
        }
        CloseHeading();
        CloseTabbed();
        if (chunk is not GridChunk grid) return;
        if (depth < DeepestFrame && IsFrame(grid)) AddFrame(grid, depth);
        else printed.AddTable(GridRows.Of(grid, budget));
    }

    /// <summary>Centred paragraphs that follow each other are the lines of one heading.</summary>
    private void AddText(TextChunk text)
    {
        var isBlank = string.IsNullOrWhiteSpace(text.Text);
        if (!text.Centred || isBlank) CloseHeading();
        if (isBlank) return;
        if (!text.Centred && TabbedRows.MayBe(text.Text))
        {
            tabbed.Add(text.Text);
            return;
        }
        CloseTabbed();
        if (text.Centred) heading.Add(SoftHyphens.CutFrom(text.Text));
        else printed.AddParagraph(SoftHyphens.CutFrom(text.Text));
    }

    private void CloseTabbed()
    {
        if (TabbedRows.Of(tabbed) is { } rows) printed.AddTable(rows);
        else foreach (var paragraph in tabbed) printed.AddParagraph(SoftHyphens.CutFrom(paragraph));
        tabbed.Clear();
    }

    private void CloseHeading()
    {
        if (heading.Count > 0) printed.AddParagraph(string.Join('\n', heading));
        heading.Clear();
    }

    private void AddFrame(GridChunk frame, int depth)
    {
        foreach (var chunk in frame.Rows.SelectMany(row => row).Where(slot => !slot.ContinuesAbove).SelectMany(slot => slot.Content))
            Add(chunk, depth + 1);
        CloseHeading();
    }

    /// <summary>A table that only sets a page or a text in place: what it holds is a table of its own,
    /// larger than itself, or stands in one column.</summary>
    private static bool IsFrame(GridChunk grid)
    {
        // A cell that spans rows is examined once.
        var known = new Dictionary<IReadOnlyList<Chunk>, bool>(ReferenceEqualityComparer.Instance);
        bool IsFilled(Slot slot) =>
            known.TryGetValue(slot.Content, out var filled) ? filled : known[slot.Content] = HasText(slot.Content, 0);
        var width = grid.Rows.Select(row => row.Count(slot => !slot.Filler && IsFilled(slot))).DefaultIfEmpty().Max();
        if (width <= 1) return grid.Rows.All(row => row.Count <= 1) || grid.Rows.Count(row => row.Any(IsFilled)) <= 1;
        var inner = grid.Rows.SelectMany(row => row).Where(slot => !slot.ContinuesAbove)
            .SelectMany(slot => slot.Content).OfType<GridChunk>().Where(IsTable).ToList();
        return inner.Count > 0 && (width <= 2 || grid.Rows.Count <= 1 || inner.Max(one => one.Rows.Count) >= 2 * grid.Rows.Count);
    }

    private static bool IsTable(GridChunk grid) => grid.Rows.Count > 1 && grid.Rows.Max(row => row.Count) > 2
        || grid.Rows.SelectMany(row => row).Where(slot => !slot.ContinuesAbove).SelectMany(slot => slot.Content)
            .OfType<GridChunk>().Any(IsTable);

    private static bool HasText(IReadOnlyList<Chunk> content, int depth) => depth < DeepestFrame
        && content.Any(chunk => chunk switch
    {
        TextChunk text => !string.IsNullOrWhiteSpace(text.Text),
        GridChunk grid => grid.Rows.Any(row => row.Any(slot => HasText(slot.Content, depth + 1))),
        _ => false,
    });
}
