using System.Text;
using Vekha.Formats.Calendars;

namespace Vekha.Formats.Tests.Calendars;

public sealed class CalendarTextTests
{
    private static readonly DateTimeOffset Stamp = new(2024, 2, 1, 12, 30, 0, TimeSpan.FromHours(3));

    private static readonly CalendarEvent Licence = new("7-1@vekha", new(2024, 8, 31), "Получить лицензию");

    [Fact]
    public void A_calendar_of_one_day_is_written_whole() => CalendarText.Write("Точка роста", [Licence], Stamp).ShouldBe(string.Join("\r\n",
    [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Vekha//Vekha//RU", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
        "NAME:Точка роста", "X-WR-CALNAME:Точка роста",
        "BEGIN:VEVENT", "UID:7-1@vekha", "DTSTAMP:20240201T093000Z", "DTSTART;VALUE=DATE:20240831", "DTEND;VALUE=DATE:20240901",
        "SUMMARY:Получить лицензию", "TRANSP:TRANSPARENT", "END:VEVENT", "END:VCALENDAR", "",
    ]));

    [Fact]
    public void Commas_semicolons_backslashes_and_line_breaks_are_escaped() =>
        Lines(Licence with { Summary = "а, б; в\\г\r\nд" }).ShouldContain(@"SUMMARY:а\, б\; в\\г\nд");

    [Fact]
    public void A_control_character_cannot_forge_a_line() =>
        Lines(Licence with { Summary = "а\rEND:VCALENDAR\u0000" }).Count(line => line == "END:VCALENDAR").ShouldBe(1);

    [Fact]
    public void An_address_is_written_as_a_link() =>
        Lines(Licence with { Address = new("https://vekha.example/o/7") }).ShouldContain("URL:https://vekha.example/o/7");

    [Theory]
    [InlineData('ж')]
    [InlineData('x')]
    [InlineData('€')]
    public void No_line_has_more_than_75_octets_and_unfolding_gives_the_text_back(char letter)
    {
        for (var length = 1; length < 200; length++)
        {
            var summary = new string(letter, length) + "😀" + new string(letter, length);
            var text = CalendarText.Write("К", [Licence with { Summary = summary }], Stamp);

            text.Split("\r\n").Max(Encoding.UTF8.GetByteCount).ShouldBeLessThanOrEqualTo(75);
            text.Replace("\r\n ", "", StringComparison.Ordinal).ShouldContain($"SUMMARY:{summary}\r\n");
        }
    }

    private static string[] Lines(CalendarEvent e) =>
        CalendarText.Write("К", [e], Stamp).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
