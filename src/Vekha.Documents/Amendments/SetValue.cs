using System.Text.RegularExpressions;
using Vekha.Documents.Deadlines;

namespace Vekha.Documents.Amendments;

/// <summary>What a clause sets in its own words: «перенести срок … на 25 декабря 2026 г.», «ответственным по строке 10 определить
/// министерство».</summary>
internal static partial class SetValue
{
    /// <param name="printed">The phrase.</param>
    /// <param name="said">Where in it stand the words that say what is set, and where.</param>
    /// <returns>The date, otherwise the last words left over; null where there are none.</returns>
    public static string? Of(string printed, IEnumerable<(int Start, int Length)> said)
    {
        var left = Left(printed, said).Select(Plain).Where(words => Word.IsMatch(words) && !Attribute.IsMatch(words)).ToList();
        return left.FindLast(words => DeadlineReader.Read(words).Rules.Count > 0) ?? left.LastOrDefault();
    }

    private static IEnumerable<string> Left(string printed, IEnumerable<(int Start, int Length)> said)
    {
        var at = 0;
        foreach (var (start, length) in said)
        {
            if (start > at) yield return printed[at..start];
            at = Math.Max(at, start + length);
        }
        if (at < printed.Length) yield return printed[at..];
    }

    /// <summary>«, на 25 декабря 2026 г.» → «25 декабря 2026 г.»; «с 1 мая на 1 июня» → «1 июня».</summary>
    private static string Plain(string words)
    {
        var plain = Lead.Replace(words.Trim(' ', ',', ';', ':', '–', '—', '-', '.'), "");
        return plain.EndsWith(" г", StringComparison.Ordinal) || plain.EndsWith("\u00a0г", StringComparison.Ordinal) ? plain + "." : plain;
    }

    [GeneratedRegex(@"^(?:(?:с|со)\s.*\sна\s|(?:исполнени|реализаци|выполнени|завершени|проведени)\p{L}+\s+|на\s+)+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Lead { get; }

    [GeneratedRegex(@"\p{L}{4}|\d\s?мая|\d\.\d")]
    private static partial Regex Word { get; }

    /// <summary>«указанного в», «исполнения»: they say more about the place.</summary>
    [GeneratedRegex(
        @"^(?:(?:указанн|предусмотренн|обозначенн|поименованн|установленн)\p{L}+.*"
        + @"|(?:исполнени|реализаци|выполнени|завершени|проведени)\p{L}+)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attribute { get; }
}
