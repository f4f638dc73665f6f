using System.Text;
using Vekha.Formats.Calendars;

namespace Vekha.Formats.Tests.Calendars;

public sealed class CalendarTextTests
{
    private static readonly DateTimeOffset Stamp = new(2024, 2, 1, 12, 30, 0, TimeSpan.FromHours(3));

    private static readonly DayEvent Licence = new("7-1@vekha", new(2024, 8, 31), "Получить лицензию");

    [Fact]
    public void A_calendar_of_one_day_is_written_whole() => CalendarText.Write("Точка роста", [Licence], Stamp).ShouldBe(string.Join("\r\n",
    [
        "BEGIN:VCALENDAR", "CALSCALE:GREGORIAN", "METHOD:PUBLISH", "NAME:Точка роста", "PRODID:-//Vekha//Vekha//RU", "VERSION:2.0",
        "X-WR-CALNAME:Точка роста",
        "BEGIN:VEVENT", "DTEND;VALUE=DATE:20240901", "DTSTAMP:20240201T093000Z", "DTSTART;VALUE=DATE:20240831", "SEQUENCE:0",
        "SUMMARY:Получить лицензию", "TRANSP:TRANSPARENT", "UID:7-1@vekha",
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:Получить лицензию", "TRIGGER:-PT15H", "END:VALARM",
        "END:VEVENT", "END:VCALENDAR", "",
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

    [Fact]
    public void A_subscription_says_how_often_to_ask_again_and_a_file_does_not()
    {
        var feed = CalendarText.Write("К", [Licence], Stamp, TimeSpan.FromHours(1)).Split("\r\n");
        feed.ShouldContain("REFRESH-INTERVAL;VALUE=DURATION:PT1H");
        feed.ShouldContain("X-PUBLISHED-TTL:PT1H");
        CalendarText.Write("К", [Licence], Stamp).ShouldNotContain("PT1H");
    }

    [Fact]
    public void The_name_of_a_calendar_has_no_sign_that_programs_show_escaped() =>
        CalendarText.Write("План, часть 1; 2024", [Licence], Stamp).ShouldContain("X-WR-CALNAME:План – часть 1 – 2024");

    [Fact]
    public void The_last_day_of_the_calendar_can_be_due() =>
        Lines(Licence with { Day = DateOnly.MaxValue }).ShouldContain("DTSTART;VALUE=DATE:99991231");

    private static string[] Lines(DayEvent e) =>
        CalendarText.Write("К", [e], Stamp).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");
}
