using System.Globalization;
using System.Text;
using Vekha.Documents.Accounting;
using Vekha.Documents.Blocks;

namespace Vekha.Cli;

/// <summary>The account of a document for a terminal: how many characters went where, then what is unread.</summary>
internal static class AccountText
{
    /// <summary>As everything is rounded down, only a document with nothing unread is read to 100 %.</summary>
    private const int Precision = 10;

    private const int LongestText = 300;

    private static readonly CultureInfo Russian = Culture();

    public static string Of(DocumentAccount account, PrintedPages pages)
    {
        var text = new StringBuilder();
        var (read, percent) = (account.All - account.UnreadCharacters, Math.Floor(account.Share * 100 * Precision) / Precision);
        text.Append(Russian, $"Прочитано {percent:0.#} %: {read:N0} из {account.All:N0} знаков (без пробелов)\n");
        (string Name, int Count)[] parts =
        [
            ("акт", account.Act), ("комплексы мер", account.Plans), ("паспорт проекта", account.Passport),
            ("оформление страниц", account.Ornaments), ("не прочитано", account.UnreadCharacters),
        ];
        foreach (var (name, count) in parts)
            text.Append(Russian, $"  {name,-20}{count,10:N0}\n");
        if (account.Unread.Count > 0) text.Append("\nНе прочитано:\n");
        foreach (var unread in account.Unread)
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
