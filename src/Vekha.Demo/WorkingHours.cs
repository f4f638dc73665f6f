using Vekha.Planning.Calendars;

namespace Vekha.Demo;

/// <summary>When people of the demonstration do their work: on working days, by daylight, never after yesterday.</summary>
internal sealed class WorkingHours(DateOnly today, Random random)
{
    /// <summary>The hour at which offices of the region open, in UTC: nine in the morning in Moscow.</summary>
    private static readonly TimeOnly Opening = new(6, 0);
    private const int MinutesADay = 480;

    /// <summary>A moment on the day, or on the working day before it; later than what came before.</summary>
    public DateTimeOffset Moment(DateOnly day, DateTimeOffset after)
    {
        var at = new DateTimeOffset(WorkedOn(day), Opening, TimeSpan.Zero).AddMinutes(random.Next(MinutesADay)).AddSeconds(random.Next(60));
        return at > after ? at : after.AddMinutes(random.Next(3, 25)).AddSeconds(random.Next(60));
    }

    /// <summary>The day, or the working day before it.</summary>
    public DateOnly WorkedOn(DateOnly day) => Practical(day < today ? day : today.AddDays(-1));

    public static DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(moment.UtcDateTime);

    public static DateOnly Practical(DateOnly day) => WorkingCalendar.Russian.LastWorkingDayOnOrBefore(day);
}
