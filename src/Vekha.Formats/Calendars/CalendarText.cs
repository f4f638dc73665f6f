using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;

namespace Vekha.Formats.Calendars;

/// <summary>Writes iCalendar (RFC 5545).</summary>
public static class CalendarText
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <summary>At nine in the morning of the day before.</summary>
    private static readonly Duration Warning = Duration.FromHours(-15);

    /// <param name="name">What calendar programs show as the name of the calendar.</param>
    /// <param name="refresh">How often a program that subscribed should ask again; null for a file that is taken once.</param>
    public static string Write(string name, IEnumerable<DayEvent> days, DateTimeOffset stamp, TimeSpan? refresh = null)
    {
        var calendar = new Calendar { ProductId = "-//Vekha//Vekha//RU", Scale = "GREGORIAN", Method = "PUBLISH" };
        calendar.AddProperty("NAME", NameOf(name));
        calendar.AddProperty("X-WR-CALNAME", NameOf(name));
        if (refresh is { } interval) AddRefresh(calendar, interval);
        foreach (var day in days) calendar.Events.Add(EventOf(day, new(stamp.UtcDateTime, "UTC")));
        return new CalendarSerializer().SerializeToString(calendar)!;
    }

    private static void AddRefresh(Calendar calendar, TimeSpan interval)
    {
        var hours = $"PT{Math.Max(1, (int)interval.TotalHours)}H";
        // RFC 7986 names the interval, Outlook the other.
        var property = new CalendarProperty("REFRESH-INTERVAL", hours);
        property.Parameters.Set("VALUE", "DURATION");
        calendar.AddProperty(property);
        calendar.AddProperty("X-PUBLISHED-TTL", hours);
    }

    private static CalendarEvent EventOf(DayEvent day, CalDateTime stamp)
    {
        var summary = Printable(day.Summary);
        var made = new CalendarEvent
        {
            Uid = day.Uid,
            DtStamp = stamp,
            Start = new CalDateTime(day.Day),
            Summary = summary,
            // A due date takes none of the day away.
            Transparency = TransparencyType.Transparent,
        };
        // Without it an all-day event lasts its one day (RFC 5545, 3.6.1), also on 31 December 9999.
        if (day.Day < DateOnly.MaxValue) made.End = new CalDateTime(day.Day.AddDays(1));
        if (day.Description is { } description) made.Description = Printable(description);
        if (day.Address is { } address) made.Url = address;
        made.Alarms.Add(new Alarm { Action = AlarmAction.Display, Description = summary, Trigger = new Trigger(Warning) });
        return made;
    }

    /// <summary>Calendar programs show the signs that escape a comma in this property as they are.</summary>
    private static string NameOf(string name) =>
        string.Concat(Printable(name).Select(c => c switch { ',' or ';' => " –", '\\' or '\n' => " ", _ => $"{c}" }));

    private static string Printable(string text) =>
        string.Concat(text.ReplaceLineEndings("\n").Where(c => !char.IsControl(c) || c is '\n' or '\t'));
}
