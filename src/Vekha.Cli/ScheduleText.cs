using System.Globalization;
using System.Text;
using Vekha.Formats.Calendars;
using Vekha.Formats.Csv;
using Vekha.Planning.Scheduling;

namespace Vekha.Cli;

/// <summary>A schedule as a table for a terminal, as CSV and as a calendar.</summary>
internal static class ScheduleText
{
    private const int NameWidth = 60;

    public static byte[] Table(IReadOnlyList<ScheduledObligation> schedule)
    {
        var text = new StringBuilder();
        foreach (var plan in schedule.GroupBy(o => o.Plan))
        {
            text.Append(plan.Key.Title).Append("\n\n");
            text.Append($"{"Срок",-10}  {"Практич.",-10}  {"№",-5} {"Кто",-7} {"Период",-20}  {"Мероприятие",-NameWidth}  Напечатано\n");
            foreach (var o in plan)
                text.Append($"{Due(o.Occurrence),-10}  {Practical(o.Occurrence),-10}  {o.Measure.Number,-5} ")
                    .Append($"{Who(o),-7} {PeriodOf(o),-20}  ")
                    .Append($"{Cut(o.Measure.Name),-NameWidth}  {o.Measure.Deadline.Text}\n");
            text.Append('\n');
        }
        if (schedule.Count == 0) text.Append("Обязательств нет.\n");
        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static byte[] Csv(IReadOnlyList<ScheduledObligation> schedule) => CsvText.Write(
        [
            "Срок", "Практический срок", "№", "Мероприятие", "Кто исполняет (предложение)", "Период", "Предварительный", "Напечатано",
            "Почему", "Комплекс мер",
        ],
        schedule.Select(o => (string?[])
        [
            Due(o.Occurrence), Practical(o.Occurrence), o.Measure.Number, o.Measure.Name, Who(o), PeriodOf(o),
            o.Occurrence.Provisional ? "да" : "", o.Measure.Deadline.Text, o.Why, o.Plan.Title,
        ]));

    public static byte[] Calendar(IReadOnlyList<ScheduledObligation> schedule, DateTimeOffset now)
    {
        var name = schedule.Count == 0 ? "Обязательства" : schedule[0].Plan.Title;
        var days = schedule.Where(o => o.Occurrence.Due is not null).Select(Event);
        return Encoding.UTF8.GetBytes(CalendarText.Write(name, days, now));
    }

    private static DayEvent Event(ScheduledObligation o) => new(
        o.Uid, o.Occurrence.Due!.Value,
        o.Measure.Number is { } number ? $"№ {number}. {o.Measure.Name}" : o.Measure.Name,
        $"Напечатано: {o.Measure.Deadline.Text}\n{o.Why}");

    private static string Due(Occurrence occurrence) => occurrence.Due is { } day ? Day(day) : "без срока";

    private static string Practical(Occurrence occurrence) =>
        occurrence.Practical is { } day && day != occurrence.Due ? Day(day) : "";

    private static string Who(ScheduledObligation o) => o.SuggestedOwner == OwedBy.EachCentre ? "центр" : "регион";

    private static string PeriodOf(ScheduledObligation o) => o.Occurrence.Period is { } period ? DateWords.Of(period) : "";

    private static string Day(DateOnly day) => day.ToString("dd.MM.yyyy", CultureInfo.InvariantCulture);

    private static string Cut(string name) => name.Length <= NameWidth ? name : name[..(NameWidth - 1)] + "…";
}
