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
    private readonly Dictionary<SectionKind, IReadOnlyList<Fragment>> fragments = [];
    private readonly Dictionary<SectionKind, ReadTable> tables = [];

    private PassportReader(DocumentText document, PassportParts parts, Dictionary<string, LineSpan> places)
    {
        (this.document, this.parts, this.places) = (document, parts, places);
        keepsSpaces = PrintedLines.KeepsSpaces(document.Lines);
        foreach (var section in parts.Sections)
            if (section.Kind != SectionKind.Other) fragments.TryAdd(section.Kind, PrintedLines.Of(document, section.Lines.First, section.Lines.Last, keepsSpaces));
        var stock = new WordStock([.. fragments.Values.SelectMany(lines => lines)]);
        foreach (var section in parts.Sections)
            if (section.Kind is not (SectionKind.Basics or SectionKind.Other)) tables.TryAdd(section.Kind, Table(section, stock));
    }

    public static ReadPassport Read(DocumentText document, PassportParts parts, Dictionary<string, LineSpan> places)
    {
        var reader = new PassportReader(document, parts, places);
        return new(reader.Read(), reader.tables);
    }

    private ReadTable Table(Section section, WordStock stock) =>
        section.Rows.Count > 0 ? PrintedTable.Of(section.Kind, section.Rows) : RebuiltTable.Of(fragments[section.Kind], section.Kind, stock);

    private Passport Read()
    {
        var basics = new Basics(BasicsText());
        return new(
            ProjectName.In(HeadText()) ?? basics.Name ?? basics.ShortName ?? "",
            basics.ShortName, basics.FederalProject, basics.Start, basics.End, basics.Curator, basics.Head, basics.Administrator, basics.Programmes,
            GoalReader.Of(parts.Sections.FirstOrDefault(section => section.Kind == SectionKind.Indicators)),
            Placed(IndicatorReader.Of(Rows(SectionKind.Indicators)), item => PassportPlace.Of(item)),
            Placed(ResultReader.Of(Rows(SectionKind.Results)), item => PassportPlace.Of(item)),
            Placed(FundingReader.Of(Rows(SectionKind.Funding)), item => PassportPlace.Of(item)),
            Placed(ParticipantReader.Of(Rows(SectionKind.Participants)), item => PassportPlace.Of(item)),
            Placed(PlanRowReader.Of(Rows(SectionKind.Plan)), item => PassportPlace.Of(item)));
    }

    private ReadTable Rows(SectionKind kind) => tables.GetValueOrDefault(kind, ReadTable.None);

    private List<T> Placed<T>(IEnumerable<(T Item, TableRow Row)> rows, Func<T, string> where)
    {
        var items = new List<T>();
        foreach (var (item, row) in rows)
        {
            places.TryAdd(where(item), row.Lines);
            items.Add(item);
        }
        return items;
    }

    private string BasicsText()
    {
        if (parts.Sections.FirstOrDefault(section => section.Kind == SectionKind.Basics) is not { } section) return "";
        return section.Rows.Count > 0
            ? string.Join(' ', section.Rows.SelectMany(row => row.Cells).Select(cell => cell.Text))
            : OneLine.Of(string.Join('\n', section.Paragraphs));
    }

    /// <summary>What stands above the passport and in the headings of its parts, where the name of the project is printed.</summary>
    private string HeadText()
    {
        var above = PrintedLine.Of(document).TakeWhile(line => line.Number <= parts.Sections[0].Lines.First).Select(line => line.Text);
        var headings = parts.Sections.Select(section => $"{section.Heading} {(section.Paragraphs.Count > 0 ? section.Paragraphs[0] : "")}");
        return OneLine.Of(string.Join('\n', above.Concat(headings)));
    }
}
