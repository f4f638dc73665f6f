using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Documents.Plans;

namespace Vekha.Documents;

/// <summary>Blocks of a document → act, plans, passport and findings. Never throws on a text; what is not there is not read.</summary>
public static class DocumentReader
{
    public static Reading Read(DocumentText document)
    {
        var places = new Dictionary<string, LineSpan>();
        var parts = PassportParts.In(document);
        var tables = PlanTables.In(parts is null ? document : document with { Blocks = [.. document.Blocks.Take(parts.Block)] });
        var act = ActReader.Read(LinesAbove(document, tables, parts?.Line ?? int.MaxValue), places);
        var passport = parts is null ? null : PassportReader.Read(document, parts, places);
        var read = tables.Select((table, i) => PlanReader.Read(table, i + 1, TitleAbove(document, table), places)).ToList();
        return new(act, [.. read.Select(plan => plan.Plan)], Checks.Of(act, read, passport))
        {
            Passport = passport?.Passport,
            Places = places,
            MeasurePlaces = [.. read.Select(plan => plan.Rows.Select(MeasurePlace.Of).ToList())],
        };
    }

    private static List<PrintedLine> LinesAbove(DocumentText document, IReadOnlyList<PlanTable> tables, int passport)
    {
        var lines = PrintedLine.Of(document).TakeWhile(line => line.Number < passport).ToList();
        if (tables.Count == 0) return lines;
        var (block, first) = (tables[0].Block, tables[0].Heading?.Line ?? 0);
        return [.. lines.TakeWhile(line => line.Block < block || line.Block == block && line.Number < first)];
    }

    /// <summary>The paragraph right above a table that no usual title names.</summary>
    private static string? TitleAbove(DocumentText document, PlanTable table) =>
        table.Heading is null && table.Block > 0 && document.Blocks[table.Block - 1] is Paragraph paragraph ? OneLine.Of(paragraph.Text) : null;
}
