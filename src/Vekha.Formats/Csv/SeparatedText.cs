using System.Text;

namespace Vekha.Formats.Csv;

/// <summary>Reads a table of separated text: pasted from a spreadsheet (tabs) or saved by one (semicolons or commas).</summary>
public static class SeparatedText
{
    private const int LinesLookedAt = 20;

    /// <summary>Rows of cells without surrounding blanks; empty rows keep their place so that rows can be counted.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Read(string text)
    {
        var separator = SeparatorOf(text);
        var rows = new List<IReadOnlyList<string>>();
        var row = new List<string>();
        for (var at = 0; at < text.Length;)
        {
            row.Add(Cell(text, ref at, separator));
            if (at < text.Length && text[at] == separator)
            {
                if (++at == text.Length) row.Add("");
                continue;
            }
            at += at + 1 < text.Length && text[at] == '\r' && text[at + 1] == '\n' ? 2 : 1;
            rows.Add(row);
            row = [];
        }
        if (row.Count > 0) rows.Add(row);
        return rows;
    }

    /// <summary>The table as text that <see cref="Read"/> reads back.</summary>
    public static string Write(IEnumerable<IReadOnlyList<string>> rows) =>
        string.Join('\n', rows.Select(row => string.Join('\t', row.Select(Quoted))));

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny("\t\r\n\"") < 0 ? cell : $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    // A title without separators, or with commas, may stand above the headings; a semicolon seldom stands within a cell, a comma often.
    private static char SeparatorOf(string text)
    {
        var lines = text.Split('\n', LinesLookedAt + 1).Take(LinesLookedAt).ToList();
        if (lines.Any(line => line.Contains('\t', StringComparison.Ordinal))) return '\t';
        // Every other part between quotation marks stands outside of them.
        int Most(char separator) =>
            lines.Max(line => line.Split('"').Where((_, part) => part % 2 == 0).Sum(part => part.Count(c => c == separator)));
        var semicolons = Most(';');
        return semicolons > 1 || semicolons >= Most(',') ? ';' : ',';
    }

    private static string Cell(string text, ref int at, char separator)
    {
        if (at < text.Length && text[at] == '"' && QuotedCell(text, at, separator) is var (cell, end))
        {
            at = end;
            return cell.Trim();
        }
        var begin = at;
        while (at < text.Length && text[at] != separator && text[at] is not ('\r' or '\n')) at++;
        return text[begin..at].Trim();
    }

    // A name may begin with a quotation mark without being quoted: «"Школа № 1" города N». Then the cell is taken as it stands.
    private static (string Cell, int End)? QuotedCell(string text, int at, char separator)
    {
        var cell = new StringBuilder();
        for (at++; at < text.Length; at++)
        {
            if (text[at] != '"') cell.Append(text[at]);
            else if (at + 1 < text.Length && text[at + 1] == '"') cell.Append(text[at++]);
            else return at + 1 == text.Length || text[at + 1] == separator || text[at + 1] is '\r' or '\n'
                ? (cell.ToString(), at + 1)
                : null;
        }
        return null;
    }
}
