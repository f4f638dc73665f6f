using Vekha.Documents.Blocks;
using Vekha.Documents.Passports.Rebuilding;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>The parts of a passport → the passport. Tables come as tables, or broken into lines by a narrow print.</summary>
internal sealed class PassportReader
{
    private readonly DocumentText document;
    private readonly PassportParts parts;
    private readonly Dictionary<string, LineSpan> places;
    private readonly bool keepsSpaces;
    private readonly Dictionary<SectionKind, IReadOnlyList<TableLine>> tableLines = [];
    private readonly Dictionary<SectionKind, ReadTable> tables = [];

    private PassportReader(DocumentText document, PassportParts parts, Dictionary<string, LineSpan> places)
    {
        (this.document, this.parts, this.places) = (document, parts, places);
        keepsSpaces = TableLines.KeepsSpaces(document.Lines);
        foreach (var section in parts.Sections)
            if (section.Kind != SectionKind.Other)
                tableLines.TryAdd(section.Kind, TableLines.Of(document, section.Lines.First, section.Lines.Last, keepsSpaces));
        var stock = new WordStock([.. tableLines.Values.SelectMany(lines => lines)]);
        foreach (var section in parts.Sections)
            if (section.Kind is not (SectionKind.Basics or SectionKind.Other)) tables.TryAdd(section.Kind, Table(section, stock));
    }

    public static ReadPassport Read(DocumentText document, PassportParts parts, Dictionary<string, LineSpan> places) =>
        new PassportReader(document, parts, places).Read();

    private ReadTable Table(Section section, WordStock stock) =>
        section.Rows.Count > 0
            ? PrintedTable.Of(section.Kind, section.Rows) : RebuiltTable.Of(tableLines[section.Kind], section.Kind, stock);

    private ReadPassport Read()
    {
        var read = new ReadPassport(
            Beginning(),
            Placed(SectionKind.Indicators, IndicatorReader.Of, PassportPlace.Of),
            Placed(SectionKind.Results, ResultReader.Of, PassportPlace.Of),
            Placed(SectionKind.Funding, FundingReader.Of, PassportPlace.Of),
            Placed(SectionKind.Participants, ParticipantReader.Of, PassportPlace.Of),
            Placed(SectionKind.Plan, PrintedPlanRowReader.Of, PassportPlace.Of));
        return read with
        {
            Passport = read.Passport with
            {
                Indicators = read.Indicators.Items,
                Results = read.Results.Items,
                Funding = read.Funding.Items,
                Participants = read.Participants.Items,
                Plan = read.Plan.Items,
            },
        };
    }

    private ReadRows<T> Placed<T>(SectionKind kind, Func<ReadTable, IEnumerable<(T Item, TableRow Row)>> read, Func<T, string> where)
    {
        var table = tables.GetValueOrDefault(kind, ReadTable.None);
        var rows = read(table).ToList();
        foreach (var (index, (item, row)) in rows.Index())
        {
            places.TryAdd(where(item), row.Lines);
            places.TryAdd(PassportPlace.OfRow(where(item), index), row.Lines);
        }
        return new(table, rows);
    }

    /// <summary>What is printed above the tables.</summary>
    private Passport Beginning()
    {
        var basics = Basics.Of(parts.Sections.FirstOrDefault(section => section.Kind == SectionKind.Basics));
        return new(
            Name(basics),
            basics.ShortName, basics.FederalProject, basics.Start, basics.End, basics.Curator, basics.Head, basics.Administrator,
            basics.Programmes,
            GoalReader.Of(parts.Sections.FirstOrDefault(section => section.Kind == SectionKind.Indicators)), [], [], [], [], []);
    }

    /// <summary>As in the title of the passport and the headings of its parts; last of all as in the act above, which may name several
    /// projects.</summary>
    private string Name(Basics basics)
    {
        var lines = PrintedLine.Of(document).TakeWhile(line => line.Number <= parts.Sections[0].Lines.First).ToList();
        var headings = parts.Sections.Select(section => $"{section.Heading} {(section.Paragraphs.Count > 0 ? section.Paragraphs[0] : "")}");
        var own = OneLine.Of(string.Join('\n', lines.Where(line => line.Number >= parts.Line).Select(line => line.Text).Concat(headings)));
        var above = OneLine.Of(string.Join('\n', lines.Where(line => line.Number < parts.Line).Select(line => line.Text)));
        return (ProjectName.In(own) is null ? basics.Name : null) ?? ProjectName.In($"{own}\n{above}") ?? basics.ShortName ?? "";
    }
}
