using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Formats.Text;

namespace Vekha.Formats.Html;

/// <summary>The rows of one table, taken tag by tag. Merged cells keep the columns in line.</summary>
internal sealed partial class HtmlTable(string source)
{
    private const int MostColumns = 64;

    private readonly List<Row> rows = [];
    private readonly Dictionary<int, (int Rows, Cell Cell)> spans = [];
    private List<(Cell Cell, int Columns, int Rows)>? row;
    private Match? cell;
    private int rowLine;

    public void Take(string name, bool closing, Match tag, int line)
    {
        CloseCell(tag.Index);
        if (name == "TR") CloseRow(line);
        if (closing) return;
        if (row is null) rowLine = line;
        row ??= [];
        if (name != "TR") cell = tag;
    }

    public IReadOnlyList<Row> Rows(int line)
    {
        CloseCell(source.Length);
        CloseRow(line);
        return rows;
    }

    private void CloseCell(int end)
    {
        if (cell is null || row is null) return;
        var start = cell.Index + cell.Length;
        row.Add((new(Markup.Paragraphs(source[start..Math.Max(start, end)])), Span(ColumnSpan, cell), Span(RowSpan, cell)));
        cell = null;
    }

    private void CloseRow(int line)
    {
        if (row is { Count: > 0 }) rows.Add(new(row.Count == 1 && spans.Count == 0 ? [row[0].Cell] : InColumns(row), new(rowLine, line)));
        row = null;
    }

    /// <summary>A cell merged downwards counts for every row it covers, but where the first column is merged
    /// the row only continues the one above, and the cell is not said twice.</summary>
    private List<Cell> InColumns(List<(Cell Cell, int Columns, int Rows)> printed)
    {
        var columns = new List<Cell>();
        var continues = spans.ContainsKey(0);
        var next = 0;
        while (columns.Count < MostColumns && (next < printed.Count || spans.ContainsKey(columns.Count)))
        {
            if (spans.TryGetValue(columns.Count, out var span))
            {
                if (span.Rows == 1) spans.Remove(columns.Count);
                else spans[columns.Count] = span with { Rows = span.Rows - 1 };
                columns.Add(continues ? new Cell([]) : span.Cell);
                continue;
            }
            var (content, width, height) = printed[next++];
            if (height > 1) spans[columns.Count] = (height - 1, content);
            columns.Add(content);
            for (var i = 1; i < width && columns.Count < MostColumns; i++) columns.Add(new([]));
        }
        return columns;
    }

    private static int Span(Regex attribute, Match tag) =>
        attribute.Match(tag.Value) is { Success: true } match
        && int.TryParse(match.Groups[1].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var span)
            ? Math.Clamp(span, 1, 1000) : 1;

    [GeneratedRegex(@"\bcolspan\s*=\s*[""']?(\d{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex ColumnSpan { get; }

    [GeneratedRegex(@"\browspan\s*=\s*[""']?(\d{1,4})", RegexOptions.IgnoreCase)]
    private static partial Regex RowSpan { get; }
}
