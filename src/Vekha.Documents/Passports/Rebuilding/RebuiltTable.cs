using Vekha.Documents.Blocks;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>Printed lines of a section → a table with its cells whole again.</summary>
internal sealed class RebuiltTable
{
    /// <summary>The first pass knows nothing about the columns; each further pass knows what the previous one found.</summary>
    private const int Passes = 3;

    /// <summary>Lines of a page; where a text marks no pages, rows are read in bands of this many lines.</summary>
    private const int LongestBand = 200;

    private readonly IReadOnlyList<PassportColumn> columns;
    private readonly WordStock stock;
    private readonly int usualLength;
    private readonly bool partsByBlanks;
    private readonly List<(IReadOnlyList<Band> Bands, LineSpan Lines)> rows;
    private List<RowCells> cells = [];

    private RebuiltTable(IReadOnlyList<TableLine> lines, SectionKind kind, IReadOnlyList<PassportColumn> columns, WordStock stock)
    {
        (this.columns, this.stock) = (columns, stock);
        partsByBlanks = lines.Count(line => line.Blank) > lines.Count / 20;
        usualLength = (int)lines.Select(line => line.Text.Length).DefaultIfEmpty().Average();
        rows = Rows(lines, RowStarts.In(lines, kind, columns));
        for (var pass = 0; pass < Passes; pass++) cells = Read(pass);
    }

    public static ReadTable Of(IReadOnlyList<TableLine> lines, SectionKind kind, WordStock stock)
    {
        if (TableHead.Of(lines, kind) is not { } head) return ReadTable.None;
        var table = new RebuiltTable(head.Below, kind, [.. head.Columns, new PassportColumn(PassportColumnRole.Section)], stock);
        return new(head.Text, table.columns, [.. table.Rows()]);
    }

    private List<(IReadOnlyList<Band>, LineSpan)> Rows(IReadOnlyList<TableLine> lines, IReadOnlyList<int> starts) =>
        [.. starts.Select((start, i) =>
            Row(lines.Take(new Range(start, i + 1 < starts.Count ? starts[i + 1] : lines.Count)).ToList()))];

    private (IReadOnlyList<Band>, LineSpan) Row(List<TableLine> lines)
    {
        var bands = new List<Band>();
        var start = 0;
        for (var i = 1; i <= lines.Count; i++)
        {
            if (i < lines.Count && !lines[i].PageStart && i - start < LongestBand) continue;
            bands.Add(new(lines[start..i], stock, partsByBlanks));
            start = i;
        }
        return (bands, new(lines[0].Line, lines[^1].Line));
    }

    private List<RowCells> Read(int pass)
    {
        var spelt = cells.ConvertAll(row => Enumerable.Range(0, columns.Count).Select(row.Spelt).ToArray());
        var search = new RowSearch(new(Columns(spelt, pass > 1), stock, usualLength));
        return [.. rows.Select((row, i) => pass > 1 && cells[i].IsCertain
            ? cells[i] : search.Cells(row.Bands, spelt.Count > i ? spelt[i] : []))];
    }

    /// <param name="all">At first only sure cells are learned from, lest a mistake common to many rows confirm itself.</param>
    private ColumnSoFar[] Columns(List<string[]> spelt, bool all) => [.. columns.Select((column, i) =>
    {
        var habits = new ColumnHabits();
        for (var row = 0; row < cells.Count; row++) habits.Learn(cells[row].Cells[i], spelt[row][i], all || cells[row].IsSure);
        return habits.Learned(column);
    })];

    /// <summary>A heading is printed below the row before it.</summary>
    private IEnumerable<TableRow> Rows()
    {
        string? section = null;
        for (var i = 0; i < cells.Count; i++)
        {
            string[] texts = [.. cells[i].Cells.Select(parts => CellPart.Joined(parts, stock))];
            yield return new(section, texts, rows[i].Lines);
            if (texts[^1].Length > 0) section = texts[^1];
        }
    }
}
