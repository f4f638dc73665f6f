namespace Vekha.Application.Plans;

/// <summary>The stretch of days that the timeline shows, both ends included.</summary>
public sealed record TimelineSpan(TimelineZoom Zoom, DateOnly First)
{
    // A stretch has one before it and one after it.
    private static readonly (int From, int To) Years = (DateOnly.MinValue.Year + 1, DateOnly.MaxValue.Year - 2);

    /// <param name="day">Any day of the stretch.</param>
    public static TimelineSpan Of(TimelineZoom zoom, DateOnly day)
    {
        var year = Math.Clamp(day.Year, Years.From, Years.To);
        return new(zoom, zoom switch
        {
            TimelineZoom.Month => new(year, day.Month, 1),
            TimelineZoom.Quarter => new(year, day.Month - ((day.Month - 1) % 3), 1),
            _ => new(year, 1, 1),
        });
    }

    public DateOnly Last => First.AddMonths(Months).AddDays(-1);

    public TimelineSpan Before => this with { First = First.AddMonths(-Months) };

    public TimelineSpan After => this with { First = First.AddMonths(Months) };

    public int Days => Last.DayNumber - First.DayNumber + 1;

    public bool Holds(DateOnly day) => First <= day && day <= Last;

    /// <summary>Where the beginning of a day stands, from 0 to 100; days beyond an end stand there.</summary>
    public double PercentOf(DateOnly day) => Math.Clamp((day.DayNumber - First.DayNumber) * 100.0 / Days, 0, 100);

    /// <summary>The beginnings of its months, or of its weeks where it is one month.</summary>
    public IEnumerable<DateOnly> Ticks => Zoom == TimelineZoom.Month
        ? Enumerable.Range(0, Days).Select(First.AddDays).Where(d => d == First || d.DayOfWeek == DayOfWeek.Monday)
        : Enumerable.Range(0, Months).Select(First.AddMonths);

    private int Months => Zoom switch { TimelineZoom.Month => 1, TimelineZoom.Quarter => 3, _ => 12 };
}
