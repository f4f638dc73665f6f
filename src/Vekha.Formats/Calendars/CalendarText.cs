using System.Globalization;
using System.Text;

namespace Vekha.Formats.Calendars;

/// <summary>Writes iCalendar (RFC 5545).</summary>
public static class CalendarText
{
    public const string MediaType = "text/calendar; charset=utf-8";

    /// <param name="name">What calendar programs show as the name of the calendar.</param>
    public static string Write(string name, IEnumerable<CalendarEvent> events, DateTimeOffset stamp)
    {
        var text = new StringBuilder();
        foreach (var line in Lines(name, events, stamp)) AppendFolded(text, line);
        return text.ToString();
    }

    private static IEnumerable<string> Lines(string name, IEnumerable<CalendarEvent> events, DateTimeOffset stamp) =>
    [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Vekha//Vekha//RU",
        "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH",
        $"NAME:{Escaped(name)}",
        $"X-WR-CALNAME:{Escaped(name)}",
        .. events.SelectMany(e => Lines(e, stamp)),
        "END:VCALENDAR",
    ];

    private static IEnumerable<string> Lines(CalendarEvent e, DateTimeOffset stamp)
    {
        yield return "BEGIN:VEVENT";
        yield return $"UID:{Escaped(e.Uid)}";
        yield return Invariant($"DTSTAMP:{stamp.UtcDateTime:yyyyMMdd'T'HHmmss'Z'}");
        yield return Invariant($"DTSTART;VALUE=DATE:{e.Day:yyyyMMdd}");
        // Without it an all-day event lasts its one day (RFC 5545, 3.6.1), also on 31 December 9999.
        if (e.Day < DateOnly.MaxValue) yield return Invariant($"DTEND;VALUE=DATE:{e.Day.AddDays(1):yyyyMMdd}");
        yield return $"SUMMARY:{Escaped(e.Summary)}";
        if (e.Description is { } description) yield return $"DESCRIPTION:{Escaped(description)}";
        if (e.Address is { } address) yield return $"URL:{address.AbsoluteUri}";
        // A due date takes none of the day away.
        yield return "TRANSP:TRANSPARENT";
        yield return "END:VEVENT";
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text.ReplaceLineEndings("\n"))
            if (c == '\n') escaped.Append("\\n");
            else if (c is '\\' or ';' or ',') escaped.Append('\\').Append(c);
            else if (!char.IsControl(c) || c == '\t') escaped.Append(c);
        return escaped.ToString();
    }

    // A line has at most 75 octets; what follows goes on the next one behind a space. No character is cut in two.
    private static void AppendFolded(StringBuilder text, string line)
    {
        var octets = 0;
        foreach (var rune in line.EnumerateRunes())
        {
            if (octets + rune.Utf8SequenceLength > 75)
            {
                text.Append("\r\n ");
                octets = 1;
            }
            text.Append(rune.ToString());
            octets += rune.Utf8SequenceLength;
        }
        text.Append("\r\n");
    }

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
