using System.Globalization;
using System.Text;

namespace Vekha.Formats.Csv;

/// <summary>Writes tables as RFC 4180, the way a Russian Excel opens them: semicolons, and a byte order mark in front.</summary>
public static class CsvText
{
    public const string MediaType = "text/csv; charset=utf-8";

    private const char Separator = ';';

    public static byte[] Write(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<string?>> rows)
    {
        var text = new StringBuilder("\uFEFF");
        AppendRow(text, header);
        foreach (var row in rows) AppendRow(text, row);
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    private static void AppendRow(StringBuilder text, IReadOnlyList<string?> cells) =>
        text.AppendJoin(Separator, cells.Select(cell => Quoted(Harmless(cell ?? "")))).Append("\r\n");

    private static string Quoted(string cell) =>
        cell.AsSpan().IndexOfAny([Separator, '"', '\r', '\n', '\t']) >= 0 || cell.StartsWith(' ') || cell.EndsWith(' ')
            ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;

    /// <summary>Spreadsheets run a cell that begins like a formula; an apostrophe makes it text.
    /// A number and a lone dash stay as they are.</summary>
    private static string Harmless(string cell) =>
        cell.TrimStart(' ') is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', _, ..] && !IsNumber(cell)
            ? "'" + cell : cell;

    private static bool IsNumber(string cell) =>
        decimal.TryParse(cell.Replace(',', '.'), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture, out _);
}
