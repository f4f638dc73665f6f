using System.Globalization;
using System.Text;
using Vekha.Documents.Blocks;
using Vekha.Documents.Coverage;

namespace Vekha.Cli;

/// <summary>The coverage of a document for a terminal: how many characters went where, then what is unread.</summary>
internal static class CoverageText
{
    /// <summary>As everything is rounded down, only a document with nothing unread is read to 100 %.</summary>
    private const int Precision = 10;

    private const int LongestText = 300;

    private static readonly CultureInfo Russian = Culture();

    public static string Of(DocumentCoverage coverage, PrintedPages pages)
    {
        var text = new StringBuilder();
        var (read, percent) = (coverage.All - coverage.UnreadCharacters, Math.Floor(coverage.Share * 100 * Precision) / Precision);
        text.Append(Russian, $"Прочитано {percent:0.#} %: {read:N0} из {coverage.All:N0} знаков (без пробелов)\n");
        (string Name, int Count)[] parts =
        [
            ("акт", coverage.Act), ("комплексы мер", coverage.Plans), ("паспорт проекта", coverage.Passport),
            ("оформление страниц", coverage.Ornaments), ("не прочитано", coverage.UnreadCharacters),
        ];
        foreach (var (name, count) in parts)
            text.Append(Russian, $"  {name,-20}{count,10:N0}\n");
        if (coverage.Unread.Count > 0) text.Append("\nНе прочитано:\n");
        foreach (var unread in coverage.Unread)
            text.Append(Russian, $"  {Place(unread, pages)} ({unread.Characters:N0} зн.): {Cut(unread.Text)}\n");
        return text.ToString();
    }

    public static string Lines(LineSpan lines, PrintedPages pages)
    {
        var printed = lines.First == lines.Last ? $"строка {lines.First}" : $"строки {lines.First}–{lines.Last}";
        return pages.PageOf(lines.First) is { } page ? $"страница {page}, {printed}" : printed;
    }

    private static string Place(UnreadText unread, PrintedPages pages) =>
        Lines(unread.Lines, pages) + (unread.Cell is { } cell ? $", ячейка {cell}" : "");

    private static string Cut(string text) => text.Length <= LongestText ? text : text[..LongestText] + "…";

    private static CultureInfo Culture()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberGroupSeparator = "\u00A0";
        culture.NumberFormat.NumberDecimalSeparator = ",";
        return culture;
    }
}
