using System.Text.RegularExpressions;

namespace Vekha.Formats.Text;

/// <summary>A row of a table in plain text: cells separated by tabs. A row goes on over several lines where a tag
/// is not closed or where the next line brings the cells that are missing.</summary>
internal static partial class TextRow
{
    /// <summary>A row of a Markdown table, «| 1 | Открыть |», becomes one with tabs; the line under its head, «|---|---|», becomes
    /// blank.</summary>
    public static string WithTabs(string line)
    {
        var row = line.Trim();
        if (row.Length < 3 || row[0] != '|' || row[^1] != '|') return line;
        return row.AsSpan().IndexOfAnyExcept("|-: ") < 0 ? "" : row[1..^1].Replace('|', '\t');
    }

    /// <param name="width">Columns of the table so far, 0 outside a table. A single tab in front of a paragraph is not a row.</param>
    public static bool IsRow(string line, int width)
    {
        var cells = line.Split('\t');
        return cells.Length > 1
            && (cells.Length == width || cells.Count(cell => !string.IsNullOrWhiteSpace(cell)) > 1 || width > 2 && cells.Length > 2);
    }

    /// <returns>The row with its line ends kept inside the cells, and the index of its last line.</returns>
    public static (string Source, int Last) Read(string[] lines, int first, int width)
    {
        var source = lines[first];
        var last = first;
        while (NextLine(lines, last, source, width) is { } next && Continues(source, lines[next], width))
        {
            source += "\n" + lines[next];
            last = next;
        }
        return (source, last);
    }

    /// <summary>Blank lines are skipped only inside an unclosed tag of a row that still lacks cells.</summary>
    private static int? NextLine(string[] lines, int index, string source, int width)
    {
        var next = index + 1;
        if (Cells(source) < width && IsOpen(source))
            while (next < lines.Length && next - index < 4 && string.IsNullOrWhiteSpace(lines[next])) next++;
        return next < lines.Length && !string.IsNullOrWhiteSpace(lines[next]) ? next : null;
    }

    private static bool Continues(string source, string next, int width)
    {
        var missing = width - Cells(source);
        var added = Cells(next) - 1;
        if (missing < 0 || RowStart.IsMatch(next)) return width == 0 && added == 0 && IsOpen(source);
        if (IsOpen(source)) return added <= missing;
        return missing > 0 && added > 0 && added == missing && !next.StartsWith('\t');
    }

    private static int Cells(string source) => source.Count(c => c == '\t') + 1;

    private static bool IsOpen(string source)
    {
        var cell = source[(source.LastIndexOf('\t') + 1)..];
        if (!cell.Contains('<', StringComparison.Ordinal)) return false;
        var depth = 0;
        foreach (Match tag in Markup.Tag.Matches(cell))
        {
            if (tag.Groups["name"].Value.ToUpperInvariant() is not ("P" or "OL" or "UL" or "DIV")) continue;
            depth += tag.Groups["close"].Length > 0 ? -1 : 1;
        }
        return depth > 0;
    }

    [GeneratedRegex(@"^\s*\d+(\.\d+)*[.)]?\s*\t")]
    private static partial Regex RowStart { get; }
}
