using System.Globalization;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>A rule of a deadline in Russian, every part of it: «для центров 2024 года создания, ежеквартально, первый срок — 1 октября 2024
/// г.»</summary>
public static class RuleWords
{
    public static string Of(Rule rule) => string.Join(", ", Parts(rule)) is { Length: > 0 } words ? words : "пустое правило";

    private static IEnumerable<string> Parts(Rule rule)
    {
        if (rule.Cohort is { } cohort) yield return Written($"для центров {cohort} года создания");
        if (rule.Recurs is { } recurs) yield return Of(recurs);
        if (rule.From is { } from) yield return $"начало — {DateWords.Of(from)}";
        if (rule.Due is { } due) yield return $"{(IsSeries(rule) ? "первый срок" : "срок")} — {DateWords.Of(due)}";
        if (rule.YearOffset is { } offset) yield return $"год — {YearOfCreation(offset)}";
        if (rule.Lag is { } lag) yield return Of(lag);
        if (rule.Until is { } until) yield return $"окончание — {DateWords.Of(until)}";
        if (rule.Schedule is { } schedule)
            yield return schedule == ScheduleNote.Separate ? "дата устанавливается отдельно" : "дата предварительная";
    }

    public static string Of(Recurrence recurs) => recurs switch
    {
        Recurrence.Weekly => "еженедельно",
        Recurrence.Monthly => "ежемесячно",
        Recurrence.Quarterly => "ежеквартально",
        Recurrence.HalfYearly => "раз в полгода",
        Recurrence.Yearly => "ежегодно",
        Recurrence.AsNeeded => "по мере необходимости",
        _ => "постоянно",
    };

    public static string Of(LagUnit unit) => unit switch
    {
        LagUnit.Day => "дн.",
        LagUnit.WorkingDay => "раб. дн.",
        _ => "мес.",
    };

    private static bool IsSeries(Rule rule) => rule.Recurs is { } and not (Recurrence.AsNeeded or Recurrence.Continuous);

    private static string Of(Lag lag) => (lag.Count, Event(lag)) switch
    {
        (0, var at) => $"в день: {at}",
        ( < 0, var at) => Written($"за {-lag.Count}\u00A0{Of(lag.Unit)} до: {at}"),
        (_, var at) => Written($"через {lag.Count}\u00A0{Of(lag.Unit)} после: {at}"),
    };

    private static string Event(Lag lag) => lag.After switch
    {
        Lag.Period => "окончание отчётного периода",
        "" => "дата акта",
        var printed => $"«{printed}»",
    };

    private static string YearOfCreation(int offset) => offset switch
    {
        0 => "год создания центра",
        < 0 => Written($"год создания центра минус {-offset}"),
        _ => Written($"год создания центра плюс {offset}"),
    };

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
