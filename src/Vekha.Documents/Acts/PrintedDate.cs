using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>Full dates and numbers of acts as they are printed: «от 8 декабря 2023 г. № 714-р», «05.07.2019».</summary>
internal static partial class PrintedDate
{
    public const string Pattern =
        @"(?:(?<!\d)(?<day>\d{1,2})\s?\.\s?(?<month>\d{1,2})\s?\.\s?(?<year>\d{4})"
        + @"|(?:[«""„“]\s?)?(?<!\d)(?<day>\d{1,2})\s?[»""”]?\s*(?<name>января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября"
        + @"|ноября|декабря)\s*(?<year>\d{4}))(?!\d)";

    /// <summary>The sign may be broken by a wrong encoding («в„–» is one read as another). «160 -рп» is one number; «546 П-А» too, and its
    /// space is printed on purpose.</summary>
    public const string NumberPattern =
        @"(?:[№¹#�]|в„–|(?<=\d{4}\s(?:г\.?\s|года\s)?)\?|N[oо]?(?=\s?\d)|N(?=\s))\s*(?<number>[\p{L}\d]+(?:\s?-\s?[\p{L}\d]+"
        + @"|[–/.][\p{L}\d]+)*(?:\s\p{Lu}{1,2}-\p{Lu}{1,2}\b)?)";

    public const string ReferencePattern = @"(?:от\s*)?" + Pattern + @"\s*(?:года|г\.?)?\s*,?\s*" + NumberPattern;

    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public static DateOnly? Of(Match match)
    {
        var month = match.Groups["name"].Success
            ? Array.IndexOf(Months, match.Groups["name"].Value.ToLowerInvariant()) + 1
            : int.Parse(match.Groups["month"].ValueSpan, CultureInfo.InvariantCulture);
        var day = int.Parse(match.Groups["day"].ValueSpan, CultureInfo.InvariantCulture);
        var year = int.Parse(match.Groups["year"].ValueSpan, CultureInfo.InvariantCulture);
        var exists = year > 1900 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
        return exists ? new DateOnly(year, month, day) : null;
    }

    public static string NumberOf(Match match) => SpacedHyphen.Replace(match.Groups["number"].Value, "-");

    [GeneratedRegex(Pattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Date { get; }

    [GeneratedRegex(NumberPattern)]
    public static partial Regex Number { get; }

    [GeneratedRegex(ReferencePattern, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Reference { get; }

    [GeneratedRegex(@"\s?-\s?")]
    private static partial Regex SpacedHyphen { get; }
}
