namespace Vekha.Formats.Layout;

/// <summary>Lines and tables of one page from the top down.</summary>
internal sealed record PageContent(double Width, IReadOnlyList<PageItem> Items, IReadOnlyList<RulingLine> Rules)
{
    public static PageContent Of(Page page)
    {
        var tables = RuledTable.In(page.Rules)
            .Where(table => page.Words.Any(word => table.Box.Holds(word.Box.CentreX, word.Box.CentreY))).ToList();
        var inside = tables.ToDictionary(table => table, _ => new List<PageWord>());
        var outside = new List<PageWord>();
        foreach (var word in page.Words)
            (tables.Find(table => table.Box.Holds(word.Box.CentreX, word.Box.CentreY)) is { } table ? inside[table] : outside).Add(word);
        IEnumerable<PageItem> items =
        [
            .. TextLine.Of(outside).Select(line => new LineItem(line)),
            .. tables.Select(table => new TableItem(table, inside[table])),
        ];
        return new(page.Width, [.. items.OrderBy(item => item.Box.Top)], page.Rules);
    }
}

internal abstract record PageItem(Box Box);

internal sealed record LineItem(TextLine Line) : PageItem(Line.Box);

internal sealed record TableItem(RuledTable Table, IReadOnlyList<PageWord> Words) : PageItem(Table.Box);
