using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Web.Words;

namespace Vekha.Web.Forms;

/// <summary>Days as people type them and spreadsheets store them.</summary>
internal static partial class TypedDay
{
    private static readonly string[] Formats = ["d.M.yyyy", "yyyy-MM-dd", "dd.MM.yy", "d MMMM yyyy"];

    public const int FirstYear = 2000;
    public const int LastYear = 2100;
    /// <summary>Acts of the last century are still changed and referred to.</summary>
    public const int FirstYearOfActs = 1900;

    /// <summary>«01.09.2024», «2024-09-01», «1 сентября 2024 г.», and the number of days that a spreadsheet stores; null where it is none.</summary>
    public static DateOnly? Of(string? text, int firstYear = FirstYear)
    {
        text = Midnight.Replace(text?.Trim() ?? "", "").TrimEnd('г', '.', ' ', '\u00a0').Replace('\u00a0', ' ');
        if (DateOnly.TryParseExact(text, Formats, Russian.Culture, DateTimeStyles.None, out var day)) return InRange(day, firstYear);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 36_000 and < 80_000
            ? InRange(DateOnly.FromDateTime(DateTime.FromOADate(serial)), firstYear) : null;
    }

    private static DateOnly? InRange(DateOnly day, int firstYear) =>
        day.Year >= firstYear && day.Year <= LastYear ? day : null;

    // A spreadsheet adds it to a day it writes as text.
    [GeneratedRegex(@"[ T]0?0:00(?::00)?$")]
    private static partial Regex Midnight { get; }
}
