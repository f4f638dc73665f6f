using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Findings;
using Vekha.Documents.Passports;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents;

/// <summary>Blocks of a document → act, plans, passport and findings. Never throws, whatever the text.</summary>
public static class DocumentReader
{
    public static Reading Read(DocumentText document) => Read(document, new Trace()).Reading;

    internal static (Reading Reading, (PassportParts Parts, ReadPassport Read)? Passport) Read(DocumentText document, Trace trace)
    {
        var parts = PassportParts.In(document);
        var tables = Plans(parts is null ? document : document with { Blocks = [.. document.Blocks.Take(parts.Block)] }, trace);
        var act = ActReader.Read(LinesAbove(document, tables, parts?.Line ?? int.MaxValue), trace);
        var passport = parts is null ? null : PassportReader.Read(document, parts, trace.Places);
        var read = tables.Select((table, i) => PlanReader.Read(table, i + 1, TitleAbove(document, table, trace), trace.Places)).ToList();
        var annexes = MissingAnnex.In(act, document, Titles(document, tables, read, parts), trace);
        var reading = new Reading(act, [.. read.Select(plan => plan.Plan)], Checks.Of(act, annexes, read, passport))
        {
            Passport = passport?.Passport,
            Places = trace.Places,
            MeasurePlaces = [.. read.Select(plan => plan.Rows.Select(MeasurePlace.Of).ToList())],
            Layouts = [.. tables.Select(PlanLayout.Of)],
        };
        return (reading, passport is null ? null : (parts!, passport));
    }

    private static List<(string Title, int Line)> Titles(
        DocumentText document, List<PlanTable> tables, List<ReadPlan> read, PassportParts? passport)
    {
        var titles = tables.Zip(read, (table, plan) =>
            (plan.Plan.Title, Line: table.Heading?.Line ?? document.Blocks[table.Block].Lines.First)).ToList();
        if (passport is not null) titles.Add(("паспорт регионального проекта", passport.Line));
        return titles;
    }

    private static List<PlanTable> Plans(DocumentText document, Trace trace)
    {
        var tables = PlanTables.In(document, trace);
        return [.. tables.Concat(PlanLists.In(document, tables, trace)).OrderBy(plan => plan.Block)];
    }

    private static List<PrintedLine> LinesAbove(DocumentText document, List<PlanTable> tables, int passport)
    {
        var lines = PrintedLine.Of(document).TakeWhile(line => line.Number < passport).ToList();
        if (tables.Count == 0) return lines;
        var (block, first) = (tables[0].Block, tables[0].Heading?.Line ?? 0);
        return [.. lines.TakeWhile(line => line.Block < block || line.Block == block && line.Number < first)];
    }

    /// <summary>Of a table that no usual title names.</summary>
    private static string? TitleAbove(DocumentText document, PlanTable table, Trace trace)
    {
        if (table.Heading is not null || PlanHeading.Unusual(document, table.Block) is not { } title) return null;
        for (var block = title.Block; block < table.Block; block++) trace.Mark(block, 0, TextKind.Plan);
        return title.Title;
    }
}
