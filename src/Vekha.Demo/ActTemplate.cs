using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Planning.Calendars;
using Vekha.Planning.Scheduling;

namespace Vekha.Demo;

/// <summary>The text of an act whose dates are counted from the day it is loaded, so that the demonstration is never out of date.
/// <c>{Y-1}</c> is a year, <c>{-40}</c> the working day forty days ago in words, <c>{.-6}</c> a day in digits, <c>{+9@-2}</c> a day moved
/// by whole years.</summary>
internal static partial class ActTemplate
{
    public static string Rendered(string template, DateOnly today) =>
        Placeholder.Replace(template, placeholder => Value(placeholder, today));

    private static string Value(Match placeholder, DateOnly today)
    {
        var shift = Number(placeholder.Groups["shift"]);
        var day = WorkingDay(today, shift).AddYears(Number(placeholder.Groups["years"]));
        return placeholder.Groups["kind"].Value switch
        {
            "Y" => (today.Year + shift).ToString(CultureInfo.InvariantCulture),
            "." => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture),
            _ => DateWords.Of(day).Replace('\u00A0', ' '),
        };
    }

    // What is past goes back to a working day, what is to come goes on to one.
    private static DateOnly WorkingDay(DateOnly today, int shift) => shift < 0
        ? WorkingCalendar.Russian.LastWorkingDayOnOrBefore(today.AddDays(shift))
        : WorkingCalendar.Russian.AddWorkingDays(today.AddDays(shift - 1), 1);

    private static int Number(Group digits) => digits.Success ? int.Parse(digits.Value, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex(@"\{(?<kind>[Y.])?(?<shift>[+-]\d+)?(?:@(?<years>-\d+))?\}")]
    private static partial Regex Placeholder { get; }
}
