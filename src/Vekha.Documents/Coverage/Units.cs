using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Coverage;

/// <summary>Every line and every cell of a document, each with what it turned out to be.</summary>
internal static class Units
{
    /// <summary>A short line printed this often is the running head of the pages.</summary>
    private const int FewestHeads = 3;

    private const int LongestHead = 120;

    public static List<Unit> Of(DocumentText document, Trace trace)
    {
        var rows = new Dictionary<Row, (Row Row, TextKind Part, Predicate<int>? IsRead)>(ReferenceEqualityComparer.Instance);
        foreach (var mark in trace.Rows) rows[mark.Row] = mark;
        var part = Parts(trace);
        var units = document.Blocks.SelectMany((block, i) => block is Table table
            ? table.Rows.SelectMany(row => Cells(row, i, rows.TryGetValue(row, out var mark) ? mark : null, part(i, row.Lines.First)))
            : PrintedLine.Of(block, i)
                .Select(line => new Unit(i, null, new(line.Number, line.Number), null, line.Text, part(i, line.Number)))).ToList();
        return WithOrnaments(units);
    }

    private static IEnumerable<Unit> Cells(Row row, int block, (Row Row, TextKind Part, Predicate<int>? IsRead)? mark, TextKind line) =>
        row.Cells.Select((cell, i) => new Unit(block, row, row.Lines, i + 1, cell.Text, mark switch
        {
            null => line,
            { IsRead: { } isRead } when !isRead(i) && !IsAcross(row, i) => TextKind.Unread,
            var (_, part, _) => part,
        }));

    /// <summary>The heading of a section is a single filled cell, in whatever column.</summary>
    private static bool IsAcross(Row row, int cell) =>
        row.Cells.Index().All(other => other.Index == cell || other.Item.Paragraphs.Count == 0);

    private static Func<int, int, TextKind> Parts(Trace trace)
    {
        var lines = new Dictionary<(int Block, int Line), TextKind>();
        foreach (var (line, part) in trace.Lines) lines[(line.Block, line.Number)] = part;
        var blocks = trace.Blocks.ToLookup(mark => mark.Block);
        return (block, line) => blocks[block].Where(mark => mark.From <= line).Select(mark => mark.Part)
            .DefaultIfEmpty(lines.GetValueOrDefault((block, line), TextKind.Unread)).Last();
    }

    private static List<Unit> WithOrnaments(List<Unit> units)
    {
        var heads = units.Where(unit => unit is { Part: TextKind.Unread, Cell: null } && unit.Text.Length <= LongestHead)
            .GroupBy(unit => unit.Text).Where(same => same.Count() >= FewestHeads).Select(same => same.Key).ToHashSet();
        int? note = null;
        for (var i = 0; i < units.Count; i++)
        {
            if (units[i] is not { Part: TextKind.Unread } unit) continue;
            if (unit.Cell is null && Ornament.IsNote(unit.Text)) note = unit.Block;
            var isOrnament = unit.Cell is null
                ? note == unit.Block || heads.Contains(unit.Text) || Ornament.Is(unit.Text) : Ornament.IsSigns(unit.Text);
            if (isOrnament) units[i] = unit with { Part = TextKind.Ornament };
        }
        return units;
    }
}
