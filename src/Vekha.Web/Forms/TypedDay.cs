using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Application;
using Vekha.Web.Words;

namespace Vekha.Web.Forms;

/// <summary>Days as people type them, browsers send them and spreadsheets store them. Which days fit is asked by the command.</summary>
internal static partial class TypedDay
{
    private const int FirstYear = 1900;
    private const int LastYear = 2100;

    private static readonly string[] Formats = ["d.M.yyyy", "yyyy-MM-dd", "dd.MM.yy", "d MMMM yyyy"];

    /// <summary>«01.09.2024», «2024-09-01», «1 сентября 2024 г.», and the number of days that a spreadsheet stores; null where it is none,
    /// and where its year is a slip: before 1900 or after 2100.</summary>
    public static DateOnly? Of(string? typed)
    {
        var text = Midnight.Replace(typed?.Trim() ?? "", "").TrimEnd('г', '.', ' ', '\u00a0').Replace('\u00a0', ' ');
        if (DateOnly.TryParseExact(text, Formats, Russian.Culture, DateTimeStyles.None, out var day)) return InRange(day);
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var serial) && serial is > 36_000 and < 80_000
            ? InRange(DateOnly.FromDateTime(DateTime.FromOADate(serial))) : null;
    }

    /// <summary>Something was typed, and it is no day.</summary>
    public static bool IsUnclear(string? typed) => !string.IsNullOrWhiteSpace(typed) && Of(typed) is null;

    /// <summary>The faults of the fields in which something was typed that is no day.</summary>
    public static FieldFaults Unclear(params IReadOnlyList<(string Field, string? Typed)> days) =>
        new(days.Where(day => IsUnclear(day.Typed)).Select(day => new FieldFault(day.Field, Fault.NoSuchDay, [])));

    private static DateOnly? InRange(DateOnly day) => day.Year is >= FirstYear and <= LastYear ? day : null;

    // A spreadsheet adds it to a day it writes as text.
    [GeneratedRegex(@"[ T]0?0:00(?::00)?$")]
    private static partial Regex Midnight { get; }
}
