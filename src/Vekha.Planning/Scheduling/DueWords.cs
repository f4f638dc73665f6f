using System.Globalization;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>A <see cref="DueExplanation"/> in Russian: «Правило 2 из 2, для центров 2024 года создания: срок напечатан точно.»
/// It lies here, not in a resource, for it is grammar more than texts, and every edge of the product says the same.</summary>
public static class DueWords
{
    public static string Of(DueExplanation explanation) => string.Join(' ', Sentences(explanation));

    private static IEnumerable<string> Sentences(DueExplanation explanation)
    {
        yield return Capitalised($"{RuleOf(explanation)}{Reason(explanation)}.");
        if (explanation.Occurrence.Provisional) yield return "Акт называет срок предварительным.";
        if (explanation is { FallsOnADayOff: true, Occurrence.Practical: { } practical })
            yield return $"Дата — нерабочий день, практический срок — {DateWords.WithWeekday(practical)}";
    }

    private static string RuleOf(DueExplanation explanation)
    {
        var number = explanation is { RuleCount: > 1, Occurrence.RuleIndex: { } index }
            ? $"правило {index + 1} из {explanation.RuleCount}" : null;
        var cohort = explanation.Rule?.Cohort is { } year ? Written($"для центров {year} года создания") : null;
        var parts = string.Join(", ", new[] { number, cohort }.Where(part => part is not null));
        return parts.Length == 0 ? "" : parts + ": ";
    }

    private static string Reason(DueExplanation explanation) => explanation switch
    {
        { Reason: DueReason.PrintedDay } => "срок напечатан точно",
        { Reason: DueReason.LastDayOfPrintedPeriod, Rule.Due: { } due } =>
            $"напечатано «{DateWords.Of(due)}» — последний день {PartOf(due)}",
        { Reason: DueReason.YearOfCreation, Rule: { Due: { } due, YearOffset: { } offset } } =>
            $"напечатано «{DateWords.Of(due)}», год — {YearOfCreation(offset)}",
        { Reason: DueReason.FirstAfterAct, Rule.Due: { } due } =>
            $"напечатано «{DateWords.Of(due)}» без года — первая такая дата после даты акта",
        { Reason: DueReason.AfterAct, Rule.Lag: { } lag } => $"{Count(lag)} со дня акта",
        { Reason: DueReason.FirstTime, Rule.Recurs: { } kind } => $"первый срок напечатан, далее — {HowOften(kind)}",
        { Reason: DueReason.Repetition, Rule: { Recurs: { } kind, Due: { Year: null } due } } =>
            $"{HowOften(kind)}, напечатано «{DateWords.Of(due)}»",
        { Reason: DueReason.Repetition, Rule: { Recurs: { } kind, Due: { } due } } =>
            $"{HowOften(kind)}, начиная с даты «{DateWords.Of(due)}»",
        { Reason: DueReason.EndOfPeriod, Occurrence.Period: { } period } => $"за {About(period)}: последний день {PartOf(period.Kind)}",
        { Reason: DueReason.AfterPeriod, Rule.Lag: { } lag, Occurrence.Period: { } period } => $"за {About(period)}: {AfterPeriod(lag)}",
        { Reason: DueReason.AfterEvent, Rule.Lag: { } lag } => $"срок отсчитывается от события: «{lag.After}»",
        { Reason: DueReason.OnlyStartPrinted, Rule.From: { } from } => $"напечатано только начало: {DateWords.Of(from)}",
        _ => WithoutParts(explanation.Reason),
    };

    private static string WithoutParts(DueReason reason) => reason switch
    {
        DueReason.AsNeeded => "исполняется по мере необходимости",
        DueReason.EndOfRecurrence => "последний день, до которого срок повторяется",
        DueReason.Continuous => "исполняется постоянно",
        DueReason.SetElsewhere => "срок устанавливается отдельным документом",
        DueReason.PeriodUnknown => "срок отсчитывается от конца отчётного периода, а какого — не напечатано",
        DueReason.YearOfCreationUnknown => "срок зависит от года создания центра",
        DueReason.Unread => "срок не удалось прочитать, его назначает ответственный",
        _ => "не от чего отсчитать срок, его назначает ответственный",
    };

    private static string HowOften(Recurrence kind) => kind switch
    {
        Recurrence.Weekly => "еженедельно",
        Recurrence.Monthly => "ежемесячно",
        Recurrence.Quarterly => "ежеквартально",
        Recurrence.HalfYearly => "раз в полгода",
        _ => "ежегодно",
    };

    private static string PartOf(PartialDate date) =>
        date is { Quarter: not null } ? "квартала" : date is { Month: not null } ? "месяца" : "года";

    private static string PartOf(Recurrence kind) => kind switch
    {
        Recurrence.Weekly => "недели",
        Recurrence.Monthly => "месяца",
        Recurrence.Quarterly => "квартала",
        Recurrence.HalfYearly => "полугодия",
        _ => "года",
    };

    private static string About(Period period) =>
        period.Kind == Recurrence.Weekly ? "неделю" + DateWords.Of(period)["неделя".Length..] : DateWords.Of(period);

    private static string YearOfCreation(int offset) => offset switch
    {
        0 => "год создания центра",
        < 0 => Written($"год создания центра минус {-offset}"),
        _ => Written($"год создания центра плюс {offset}"),
    };

    private static string AfterPeriod(Lag lag) => lag.Count switch
    {
        0 => "последний день периода",
        < 0 => $"за {Count(lag with { Count = -lag.Count })} до окончания периода",
        _ => $"{Count(lag)} после окончания периода",
    };

    private static string Count(Lag lag) => Written($"{lag.Count}\u00A0{lag.Unit switch
    {
        LagUnit.Day => "дн.",
        LagUnit.WorkingDay => "раб. дн.",
        _ => "мес.",
    }}");

    private static string Capitalised(string text) =>
        char.ToUpperInvariant(text[0]) + text[1..].Replace("..", ".", StringComparison.Ordinal);

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
