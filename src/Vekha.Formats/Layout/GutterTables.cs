namespace Vekha.Formats.Layout;

/// <summary>Finds tables without lines among the lines of text, and draws the lines that are missing.</summary>
internal sealed class GutterTables
{
    /// <summary>The distance of the outer borders from the words, in points.</summary>
    private const double Outside = 6;

    private readonly List<GutterTable> tables = [];
    private readonly Dictionary<GutterPart, GutterTable> places = [];

    public static IReadOnlyList<PageContent> In(IReadOnlyList<PageContent> pages)
    {
        var found = new GutterTables();
        var marked = pages.Select((page, i) => (page, Items: found.Mark(page, i))).ToList();
        return
        [
            .. marked.Select(
                one => one.page with { Items = [.. one.Items.Select(item => item is Marked mark ? found.Drawn(mark.Part) : item)] }),
        ];
    }

    /// <summary>Runs of lines between the other tables of the page, each searched by itself.</summary>
    private List<PageItem> Mark(PageContent page, int number)
    {
        var (items, run) = (new List<PageItem>(), new List<TextLine>());
        foreach (var item in page.Items)
        {
            if (item is LineItem line)
            {
                run.Add(line.Line);
                continue;
            }
            items.AddRange(Search(run, page, number, startsPage: items.Count == 0));
            run = [];
            items.Add(item);
        }
        items.AddRange(Search(run, page, number, startsPage: items.Count == 0));
        return items;
    }

    private IEnumerable<PageItem> Search(List<TextLine> lines, PageContent page, int number, bool startsPage)
    {
        if (startsPage && lines.Count > 0 && tables.LastOrDefault() is { } open && open.Parts[^1].Page == number - 1
            && open.TakeContinuation(lines) is > 0 and var continues)
            return [Part(open, [.. lines.Take(continues)], page, number), .. Search([.. lines.Skip(continues)], page, number, false)];
        if (GutterTable.In(lines) is not var (table, first, last)) return lines.Select(line => new LineItem(line));
        var before = Search([.. lines.Take(first)], page, number, false).ToList();
        tables.Add(table);
        return
        [
            .. before,
            Part(table, [.. lines.Skip(first).Take(last - first + 1)], page, number),
            .. Search([.. lines.Skip(last + 1)], page, number, false),
        ];
    }

    private Marked Part(GutterTable table, IReadOnlyList<TextLine> lines, PageContent page, int number)
    {
        var part = new GutterPart(number, lines, page.Rules);
        table.Add(part);
        places[part] = table;
        return new(part);
    }

    private TableItem Drawn(GutterPart part)
    {
        var table = places[part];
        var starts = GutterRows.Starts(table, part, ReferenceEquals(part, table.Parts[0]) ? [] : Head(table));
        var all = table.Parts.SelectMany(one => one.Lines).ToList();
        var (left, right) = (all.Min(line => line.Box.Left) - Outside, all.Max(line => line.Box.Right) + Outside);
        var (top, bottom) = (part.Lines[0].Box.Top - 1, part.Lines[^1].Box.Bottom + 1);
        var levels = starts.Skip(1).Select(i => (part.Lines[i - 1].Box.CentreY + part.Lines[i].Box.CentreY) / 2)
            .Prepend(top).Append(bottom);
        var rules = levels.Select(at => new RulingLine(true, at, left, right))
            .Concat(table.Borders.Prepend(left).Append(right).Select(at => new RulingLine(false, at, top, bottom)));
        return new(RuledTable.In([.. rules])[0], [.. part.Lines.SelectMany(line => line.Words)]);
    }

    private static IReadOnlyList<string> Head(GutterTable table)
    {
        var first = table.Parts[0];
        var starts = GutterRows.Starts(table, first, []);
        return [.. first.Lines.Take(starts.Count > 1 ? starts[1] : 0).Select(line => line.Text)];
    }

    private sealed record Marked(GutterPart Part) : PageItem(Part.Lines[0].Box);
}
