using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Passports.Tables;

/// <summary>Rows of cells, as formats with tables give them → a table in which rows cut by page breaks are joined.</summary>
internal static partial class PrintedTable
{
    public static ReadTable Of(SectionKind kind, IReadOnlyList<Row> rows)
    {
        var heads = rows.TakeWhile(row => !IsNumbering(row) && !IsNumbered(row)).ToList();
        var head = string.Join(' ', heads.SelectMany(row => row.Cells).Select(cell => cell.Text));
        var columns = PrintedHead.Columns(kind, heads);
        if (columns.Count == 0) return ReadTable.None;
        var titles = heads.Select(Text).ToHashSet();
        return new(head, columns, Joined(kind, columns, rows.Skip(heads.Count).Where(row => !IsNumbering(row) && !titles.Contains(Text(row)))));
    }

    private static List<TableRow> Joined(SectionKind kind, IReadOnlyList<PassportColumn> columns, IEnumerable<Row> rows)
    {
        var joined = new List<TableRow>();
        string? section = null;
        foreach (var row in rows)
        {
            var cells = Enumerable.Range(0, columns.Count).Select(i => i < row.Cells.Count ? OneLine.Of(row.Cells[i].Text) : "").ToList();
            var printed = cells.Count(cell => cell.Length > 0);
            if (printed == 0) continue;
            if (IsHeading(kind, row, printed)) section = OneLine.Of(Text(row));
            else if (cells[0].Length > 0 || joined.Count == 0 || HasAmounts(kind, columns, cells)) joined.Add(new(section, cells, row.Lines));
            else joined[^1] = Continued(joined[^1], cells, row.Lines);
        }
        return joined;
    }

    /// <summary>One cell across the table that does not continue the row above.</summary>
    private static bool IsHeading(SectionKind kind, Row row, int printed) =>
        printed == 1 && (row.Cells.Count == 1 || row.Cells[0].Text.Length > 0 && !IsNumbered(row)
            || kind == SectionKind.Participants && char.IsUpper(Text(row).Trim() is [var first, ..] ? first : ' '));

    private static bool HasAmounts(SectionKind kind, IReadOnlyList<PassportColumn> columns, List<string> cells) =>
        kind == SectionKind.Funding && Enumerable.Range(0, columns.Count).Any(i => columns[i].Content == ColumnContent.Amount && PrintedAmount.Of(cells[i]) is not null);

    private static TableRow Continued(TableRow row, List<string> cells, LineSpan lines) => row with
    {
        Cells = [.. row.Cells.Select((cell, i) => OneLine.Of($"{cell}\n{cells[i]}"))],
        Lines = new(row.Lines.First, lines.Last),
    };

    private static bool IsNumbering(Row row)
    {
        var printed = row.Cells.Where(cell => cell.Paragraphs.Count > 0).ToList();
        return printed.Count > 2 && printed.Select((cell, i) => cell.Text.Trim() == $"{i + 1}").All(same => same);
    }

    private static bool IsNumbered(Row row) => row.Cells.Count > 0 && Number.IsMatch(row.Cells[0].Text.Trim());

    private static string Text(Row row) => string.Join(' ', row.Cells.Select(cell => cell.Text)).Trim();

    [GeneratedRegex(@"^\d{1,3}(?:\.(?:\d{1,3}|[КK]))*\.?$")]
    private static partial Regex Number { get; }
}
