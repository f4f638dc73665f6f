using System.Globalization;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>Dates as Russian official texts print them. No line breaks inside: the spaces are non-breaking.</summary>
public static class DateWords
{
    private const char Space = '\u00A0';

    private static readonly string[] Months =
    [
        "январь", "февраль", "март", "апрель", "май", "июнь", "июль", "август", "сентябрь", "октябрь", "ноябрь", "декабрь",
    ];

    private static readonly string[] OfMonths =
    [
        "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря",
    ];

    private static readonly string[] Weekdays =
        ["воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота"];

    private static readonly string[] Roman = ["I", "II", "III", "IV"];

    /// <summary>«30 августа 2024 г.»</summary>
    public static string Of(DateOnly day) => Words($"{day.Day} {OfMonths[day.Month - 1]} {day.Year} г.");

    /// <summary>«пятница, 30 августа 2024 г.»</summary>
    public static string WithWeekday(DateOnly day) => $"{Weekdays[(int)day.DayOfWeek]}, {Of(day)}";

    /// <summary>«2024 год», «III квартал 2024 г.», «август 2024 г.», «25 августа», «август».</summary>
    public static string Of(PartialDate date) => date switch
    {
        { Year: { } year, Quarter: { } quarter } => Words($"{Roman[quarter - 1]} квартал {year} г."),
        { Year: { }, Day: not null } => Of(date.LastDay),
        { Month: { } month, Day: { } day } => Words($"{day} {OfMonths[month - 1]}"),
        { Year: { } year, Month: { } month } => Words($"{Months[month - 1]} {year} г."),
        { Month: { } month } => Months[month - 1],
        _ => Words($"{date.Year} год"),
    };

    /// <summary>«III квартал 2024 г.», «II полугодие 2024 г.», «неделя с 30 сентября 2024 г.»</summary>
    public static string Of(Period period) => period.Kind switch
    {
        Recurrence.Weekly => Words($"неделя с {Of(period.First)}"),
        Recurrence.Monthly => Of(PartialDate.OfMonth(period.First.Year, period.First.Month)),
        Recurrence.Quarterly => Of(PartialDate.OfQuarter(period.First.Year, period.Number)),
        Recurrence.HalfYearly => Words($"{Roman[period.Number - 1]} полугодие {period.First.Year} г."),
        _ => Of(PartialDate.OfYear(period.First.Year)),
    };

    private static string Words(FormattableString text) => text.ToString(CultureInfo.InvariantCulture).Replace(' ', Space);
}
