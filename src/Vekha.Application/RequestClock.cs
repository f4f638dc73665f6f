using Microsoft.Extensions.Options;

namespace Vekha.Application;

/// <summary>The moment of the request, read once, and the day it falls on in the time zone of the installation.</summary>
public sealed class RequestClock
{
    private readonly TimeProvider _time;

    public RequestClock(TimeProvider time, IOptions<Settings> settings)
    {
        _time = time;
        Now = time.GetUtcNow();
        Zone = TimeZoneInfo.FindSystemTimeZoneById(settings.Value.TimeZone);
        Today = DayOf(Now);
    }

    /// <summary>In UTC.</summary>
    public DateTimeOffset Now { get; }

    public DateOnly Today { get; }

    public TimeZoneInfo Zone { get; }

    /// <summary>The moment it is now: for the end of work that takes minutes.</summary>
    public DateTimeOffset Reread() => _time.GetUtcNow();

    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(Local(moment).DateTime);

    /// <summary>The moment a day begins, in UTC.</summary>
    public DateTimeOffset StartOf(DateOnly day) => new(TimeZoneInfo.ConvertTimeToUtc(day.ToDateTime(TimeOnly.MinValue), Zone));

    public DateTimeOffset Local(DateTimeOffset moment) => TimeZoneInfo.ConvertTime(moment, Zone);
}
