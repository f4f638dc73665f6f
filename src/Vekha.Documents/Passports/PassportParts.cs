using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>Where a passport stands in a document, and its parts.</summary>
/// <param name="Block">The block its title is in; <paramref name="Line"/> is the printed line.</param>
internal sealed partial record PassportParts(int Block, int Line, IReadOnlyList<Section> Sections)
{
    /// <summary>A heading must be followed by its table within so many lines.</summary>
    private const int HeadReach = 60;
    private const int FewestSections = 3;
    private const int TitleReach = 12;

    /// <summary>«Приложение к паспорту …» is printed between the last table and the heading of the plan.</summary>
    private const int AnnexReach = 16;

    /// <returns>null where the document is no passport.</returns>
    public static PassportParts? In(DocumentText document)
    {
        var lines = PrintedLine.Of(document).ToList();
        var headings = Headings(lines, RowsOfTables(document));
        if (headings.Select(heading => heading.Kind).Distinct().Count() < FewestSections || !lines.Any(line => Project.IsMatch(line.Text))) return null;
        var start = Title(lines, headings[0].Index);
        return new(lines[start].Block, lines[start].Number, [.. headings.Select((heading, i) =>
            Section(document, lines, heading, i + 1 < headings.Count ? headings[i + 1].Index : lines.Count))]);
    }

    /// <summary>Lines of rows with more than a number and a text: none of them is a heading.</summary>
    private static HashSet<int> RowsOfTables(DocumentText document) =>
        [.. document.Blocks.OfType<Table>().SelectMany(table => table.Rows).Where(row => row.Cells.Count(cell => cell.Paragraphs.Count > 0) > 2).Select(row => row.Lines.First)];

    private static List<(SectionKind Kind, int Index)> Headings(List<PrintedLine> lines, HashSet<int> rows)
    {
        var headings = new List<(SectionKind Kind, int Index)>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (rows.Contains(lines[i].Number) || SectionHeadings.Of(lines[i].Text) is not { } kind || headings.Exists(heading => heading.Kind == kind && kind != SectionKind.Other)) continue;
            if (kind is SectionKind.Basics || headings.Count > 0 && HasHead(lines, i)) headings.Add((kind, i));
        }
        return headings;
    }

    private static bool HasHead(List<PrintedLine> lines, int heading)
    {
        for (var i = heading + 1; i < Math.Min(lines.Count, heading + HeadReach); i++)
        {
            if (Ordinal.IsMatch(lines[i].Text)) return true;
            if (SectionHeadings.Of(lines[i].Text) is not null && i > heading + 3) return false;
        }
        return false;
    }

    /// <summary>«ПАСПОРТ» is printed a few lines above the first part.</summary>
    private static int Title(List<PrintedLine> lines, int first)
    {
        for (var i = first; i >= Math.Max(0, first - TitleReach); i--)
            if (SectionHeadings.IsTitle(lines[i].Text)) return i;
        return first;
    }

    private static Section Section(DocumentText document, List<PrintedLine> lines, (SectionKind Kind, int Index) heading, int end)
    {
        var own = lines[(heading.Index + 1)..end];
        var last = end < lines.Count ? lines[end].Number - 1 : Math.Max(document.Lines.Count, lines[^1].Number);
        if (own.FindLast(line => Annex.IsMatch(line.Text)) is { Number: > 0 } annex && heading.Kind != SectionKind.Plan && annex.Number > own[^1].Number - AnnexReach)
        {
            last = annex.Number - 1;
            own = own.FindAll(line => line.Number <= last);
        }
        var rows = own.Select(line => line.Block).Distinct().Select(block => document.Blocks[block]).SkipWhile(block => block is not Table).SelectMany(Rows)
            .Where(row => row.Lines.First > lines[heading.Index].Number && row.Lines.First <= last);
        var paragraphs = own.Where(line => document.Blocks[line.Block] is Paragraph).GroupBy(line => line.Block)
            .Select(block => string.Join('\n', block.Select(line => line.Text)));
        return new(heading.Kind, lines[heading.Index].Text, new(lines[heading.Index].Number + 1, last), [.. paragraphs], [.. rows]);
    }

    /// <summary>A paragraph between two tables counts as a heading across the table.</summary>
    private static IReadOnlyList<Row> Rows(Block block) => block switch
    {
        Table table => table.Rows,
        Paragraph paragraph => [new([new([OneLine.Of(paragraph.Text)])], paragraph.Lines)],
        _ => [],
    };

    [GeneratedRegex(@"проект", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Project { get; }

    [GeneratedRegex(@"^Приложение(?:\s|$)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annex { get; }

    [GeneratedRegex(@"п\s?/\s?п", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ordinal { get; }
}
