using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports.Tables;

/// <summary>A day in a cell of a passport: «01.09.2019», «1 сентября 2018 г.», a dash, or something that is not a day.</summary>
internal static partial class PrintedDay
{
    private static readonly string[] Months = ["янв", "фев", "мар", "апр", "ма", "июн", "июл", "авг", "сен", "окт", "ноя", "дек"];

    public static DateOnly? Of(string text)
    {
        if (Figures.Match(text) is { Success: true } figures) return Day(figures.Groups[3], Number(figures.Groups[2]), figures.Groups[1]);
        if (InWords.Match(text) is { Success: true } words) return Day(words.Groups[3], Month(words.Groups[2].Value), words.Groups[1]);
        return null;
    }

    /// <summary>What a cell of a date may hold, a misprinted day included.</summary>
    public static bool Looks(string text) => text.Length < 40 && Like.IsMatch(text);

    public static bool IsDash(string text) => text is "-" or "–" or "—" or "−" or "х" or "Х" or "x" or "X";

    private static DateOnly? Day(Group year, int month, Group day) =>
        DateOnly.TryParseExact($"{year.Value}-{month:00}-{Number(day):00}", "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            ? date : null;

    private static int Number(Group group) => int.Parse(group.ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    private static int Month(string word) => Array.FindIndex(Months, word.StartsWith) + 1;

    [GeneratedRegex(@"^(\d{1,2})\.(\d{1,2})\.(\d{4})(?:\s*г(?:ода|\.)?)?$")]
    private static partial Regex Figures { get; }

    [GeneratedRegex(@"^[«""]?(\d{1,2})[»""]?\s+([а-я]{3,8})\s+(\d{4})(?:\s*г(?:ода|\.)?)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InWords { get; }

    [GeneratedRegex(@"^(?:\d{1,2}[.,/]\d{1,2}[.,/]\d{1,4}(?:\s*г(?:ода|\.)?)?|[«""]?\d{1,2}[»""]?\s+(?:янв|фев|мар|апр|ма|июн|июл|авг|сен|окт|ноя|дек)[а-я]*\s+\d{4}(?:\s*г(?:ода|\.)?)?|(?:19|20)\d{2}(?:\s*г(?:ода|од|\.)?)?|[-–—−хХxX])$")]
    private static partial Regex Like { get; }
}
