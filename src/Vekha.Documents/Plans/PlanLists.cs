using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Plans;

/// <summary>Plans printed as numbered paragraphs under their heading, without a table.</summary>
internal static class PlanLists
{
    private const int FewestMeasures = 2;

    private static readonly ColumnRole[] Roles =
        [ColumnRole.Number, ColumnRole.Name, ColumnRole.Responsible, ColumnRole.Deliverable, ColumnRole.Deadline, ColumnRole.Oversight];

    /// <param name="tables">Plans in tables; the heading of such a plan does not head a list.</param>
    public static IEnumerable<PlanTable> In(DocumentText document, IReadOnlyList<PlanTable> tables, Trace trace)
    {
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            if (document.Blocks[i] is not Paragraph || tables.Any(table => table.Block == i) || PlanHeading.Of(document, i) is not { } heading) continue;
            var lines = Below(document, heading);
            var measures = Measures(lines);
            if (measures.Count < FewestMeasures || measures.Count(measure => measure.IsLabelled) * 2 <= measures.Count) continue;
            trace.Mark(lines.TakeWhile(line => line.Number <= measures[^1].Lines.Last), TextKind.Plan);
            for (var block = heading.Block; block <= heading.Last; block++) trace.Mark(block, block == heading.Block ? heading.Line : 0, TextKind.Plan);
            yield return Plan(heading, measures);
            i = heading.Last;
        }
    }

    private static PlanTable Plan(PlanHeading heading, List<ListedMeasure> measures)
    {
        var roles = Roles.Where(role => role == ColumnRole.Number || measures.Exists(measure => measure.Texts.ContainsKey(role))).ToList();
        var columns = new Columns([.. roles.Select(role => new Column("", role))]);
        return new(heading, heading.Block, columns, [.. measures.Select(measure => new PlanRow(measure.Row(roles), columns))]);
    }

    /// <summary>Up to the next table, annex or heading of a plan.</summary>
    private static List<PrintedLine> Below(DocumentText document, PlanHeading heading)
    {
        var lines = new List<PrintedLine>();
        for (var i = heading.Last + 1; i < document.Blocks.Count && document.Blocks[i] is Paragraph paragraph; i++)
        {
            if (PlanHeading.IsAnnex(paragraph) || PlanHeading.Of(document, i) is not null) break;
            lines.AddRange(PrintedLine.Of(paragraph, i));
        }
        return lines;
    }

    private static List<ListedMeasure> Measures(List<PrintedLine> lines)
    {
        var measures = new List<ListedMeasure>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (ClauseNumber.At(lines[i].Text) is not { } number || !number.Follows(measures.Count > 0 ? measures[^1].Number : null)) continue;
            var end = i + 1;
            while (end < lines.Count && !Ends(lines, end, number)) end++;
            var texts = lines.Take(new Range(i, end)).Select((line, at) => at == 0 ? line.Text[number.Length..] : line.Text).ToList();
            measures.Add(ListedMeasure.Of(number.Text, texts, new(lines[i].Number, lines[end - 1].Number)));
            i = end - 1;
        }
        return measures;
    }

    private static bool Ends(List<PrintedLine> lines, int at, ClauseNumber number) =>
        SectionHeading.Is(lines[at].Text) || ClauseNumber.At(lines[at].Text) is { } next && next.Follows(number.Text);
}
