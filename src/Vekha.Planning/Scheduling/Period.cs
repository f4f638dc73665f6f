using System.Globalization;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>A reporting period; both days are included, and a week runs from Monday to Sunday.</summary>
public readonly record struct Period(DateOnly First, DateOnly Last, Recurrence Kind)
{
    /// <summary>A period out of its stored parts; null where one of them is missing.</summary>
    public static Period? Of(DateOnly? first, DateOnly? last, Recurrence? kind) =>
        (first, last, kind) is ({ } from, { } to, { } of) ? new(from, to, of) : null;

    public static Period Containing(DateOnly day, Recurrence kind)
    {
        if (kind == Recurrence.Weekly)
        {
            var monday = day.AddDays(-(((int)day.DayOfWeek + 6) % 7));
            return new(monday, monday.AddDays(6), kind);
        }
        var months = MonthsOf(kind);
        var first = new DateOnly(day.Year, (day.Month - 1) / months * months + 1, 1);
        return new(first, first.AddMonths(months).AddDays(-1), kind);
    }

    public Period Next => Containing(Last.AddDays(1), Kind);

    public Period Previous => Containing(First.AddDays(-1), Kind);

    /// <summary>«2024», «2024-H2», «2024-Q3», «2024-09», and a week by its Monday, «2024-W-09-30».</summary>
    public string Code => Kind switch
    {
        Recurrence.Yearly => Written($"{First.Year:0000}"),
        Recurrence.HalfYearly => Written($"{First.Year:0000}-H{Number}"),
        Recurrence.Quarterly => Written($"{First.Year:0000}-Q{Number}"),
        Recurrence.Monthly => Written($"{First.Year:0000}-{First.Month:00}"),
        _ => Written($"{First.Year:0000}-W-{First.Month:00}-{First.Day:00}"),
    };

    /// <summary>Which month, quarter or half of its year it is, counted from 1.</summary>
    public int Number => (First.Month - 1) / MonthsOf(Kind) + 1;

    /// <exception cref="ArgumentOutOfRangeException">The recurrence is none of whole months.</exception>
    internal static int MonthsOf(Recurrence kind) => kind switch
    {
        Recurrence.Monthly or Recurrence.Weekly => 1,
        Recurrence.Quarterly => 3,
        Recurrence.HalfYearly => 6,
        Recurrence.Yearly => 12,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "It has no period."),
    };

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
