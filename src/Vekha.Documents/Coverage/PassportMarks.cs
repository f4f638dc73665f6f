using Vekha.Documents.Blocks;
using Vekha.Documents.Passports;
using Vekha.Documents.Passports.Tables;
using Vekha.Documents.Places;

namespace Vekha.Documents.Coverage;

/// <summary>Marks what was read of a passport: its title, the headings and the rows of its parts. A part that the contract does not know
/// stays unread.</summary>
internal static class PassportMarks
{
    public static void Add(Trace trace, DocumentText document, PassportParts parts, ReadPassport read)
    {
        var lines = PrintedLine.Of(document).SkipWhile(line => line.Number < parts.Line).ToList();
        var tables = new Dictionary<SectionKind, ReadTable>
        {
            [SectionKind.Indicators] = read.Indicators.Table,
            [SectionKind.Results] = read.Results.Table,
            [SectionKind.Funding] = read.Funding.Table,
            [SectionKind.Participants] = read.Participants.Table,
            [SectionKind.Plan] = read.Plan.Table,
        };
        trace.Mark(lines.TakeWhile(line => line.Number < parts.Sections[0].Lines.First), TextKind.Passport);
        foreach (var section in parts.Sections)
        {
            var own = lines.FindAll(line => section.Lines.First <= line.Number && line.Number <= section.Lines.Last);
            trace.Mark(lines.Where(line => line.Number == section.Lines.First - 1), TextKind.Passport);
            trace.Mark(section.Kind == SectionKind.Basics ? own : Read(own, tables.GetValueOrDefault(section.Kind, ReadTable.None)),
                TextKind.Passport);
        }
    }

    /// <summary>From the first row to the last everything is in a cell; above them are the titles of the columns and, under the heading,
    /// the goal.</summary>
    private static IEnumerable<PrintedLine> Read(List<PrintedLine> own, ReadTable table)
    {
        if (table.Rows.Count == 0) return [];
        var first = table.Rows.Min(row => row.Lines.First);
        return own
            .Where(line => line.Number < first || table.Rows.Any(row => row.Lines.First <= line.Number && line.Number <= row.Lines.Last));
    }
}
