using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>A printed date that recurs every week, month, quarter, half-year or year.</summary>
internal sealed class Repetition(PartialDate first, Recurrence kind)
{
    private readonly DateOnly start = first.LastDay;

    /// <summary>The n-th time, 0 being the first; null past the last year that is counted.</summary>
    public DateOnly? Day(int n) => kind == Recurrence.Weekly ? Credible(start.Year + n / 52, () => start.AddDays(7 * n)) : InMonth(n);

    private DateOnly? InMonth(int n)
    {
        var month = start.Year * 12 + start.Month - 1 + n * Period.MonthsOf(kind);
        var (year, number) = (month / 12, month % 12 + 1);
        return Credible(year, () => new(year, number, Math.Min(DayOfMonth, DateTime.DaysInMonth(year, number))));
    }

    // What falls on the last day of its period does so every time: after 30 June comes 30 September, then 31 December.
    private int DayOfMonth => Period.Containing(start, kind).Last == start ? 31 : first.Day ?? 31;

    private static DateOnly? Credible(int year, Func<DateOnly> day) => Anchors.IsCredible(year) ? day() : null;
}
