using System.Globalization;
using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Scheduling;

/// <summary>The occurrences of a recurring rule, in the order of their dates.</summary>
internal sealed class Series(RuleSchedule schedule, Recurrence kind)
{
    /// <summary>How many occurrences of an endless recurrence are always planned ahead of today.</summary>
    private const int Ahead = 4;

    // No real plan comes near this number; a misprinted year must not fill the database.
    private const int Most = 1000;

    private readonly Rule rule = schedule.Rule;
    private readonly DateOnly? end = schedule.Anchors.RecurrenceEnd(schedule.Rule);

    /// <returns>null where nothing tells when the series begins.</returns>
    public IEnumerable<Occurrence>? Occurrences(DateOnly today)
    {
        if (rule.Due is { } due)
            return schedule.Anchors.FirstTime(rule, due) is { } first ? Reached(FromFirstTime(first), today) : null;
        if (schedule.Anchors.RecurrenceStart(rule) is not { } start || !Anchors.IsCredible(start.Year)) return null;
        var series = Reached(ByPeriod(start), today).ToList();
        return series.Count > 0 || !StaysWithTheRegion ? series : [AtTheEnd];
    }

    private IEnumerable<Occurrence> FromFirstTime(PartialDate first)
    {
        yield return OnDay(first.LastDay);
        var later = rule.Lag is { After: Lag.Period }
            ? ByPeriod(Period.Containing(first.LastDay, kind).Previous.First).Where(o => o.Due > first.LastDay)
            : Repetitions(first);
        foreach (var occurrence in later) yield return occurrence;
    }

    private IEnumerable<Occurrence> Repetitions(PartialDate first)
    {
        var repetition = new Repetition(first, kind);
        for (var n = 1; n < Most && repetition.Day(n) is { } day && !(day > end); n++) yield return OnDay(day);
    }

    private IEnumerable<Occurrence> ByPeriod(DateOnly start)
    {
        var period = Period.Containing(start, kind);
        if (period.First < start) period = period.Next;
        for (; !(period.Last > end) && Anchors.IsCredible(period.Last.Year); period = period.Next)
            if (IsInSeason(period.Last) && DueOf(period) is { } day)
                yield return schedule.Dated(period.Code, day, period);
    }

    private DateOnly? DueOf(Period period) =>
        rule.Lag is { After: Lag.Period } lag ? lag.Counted(period.Last, schedule.Calendar) : period.Last;

    private Occurrence OnDay(DateOnly day) =>
        schedule.Dated(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day, ReportedOn(day));

    // «1 октября, далее ежеквартально» reports on the quarter that has ended, «25 августа, далее ежегодно» belongs to its year.
    private Period ReportedOn(DateOnly day)
    {
        var period = Period.Containing(day, kind);
        return kind == Recurrence.Yearly || period.Last == day ? period : period.Previous;
    }

    /// <summary>A recurrence with an end is made as far as people plan, one without an end for the next few times.</summary>
    private IEnumerable<Occurrence> Reached(IEnumerable<Occurrence> series, DateOnly today)
    {
        DateOnly? horizon = null;
        var ahead = 0;
        foreach (var occurrence in series.Take(Most))
        {
            horizon ??= (occurrence.Due > today ? occurrence.Due.Value : today).AddYears(YearsPlanned);
            if (occurrence.Due >= today && ahead++ >= Ahead && (end is null || occurrence.Due > horizon)) yield break;
            yield return occurrence;
        }
    }

    private int YearsPlanned => kind switch { Recurrence.Weekly => 1, Recurrence.Monthly => 5, _ => 25 };

    // «ежемесячно с октября по апрель»: every year from October to April.
    private bool IsInSeason(DateOnly day)
    {
        if (kind == Recurrence.Yearly || rule is not { From: { Year: null } from, Until: { Year: null } until }) return true;
        var (first, last) = (from.In(day.Year).FirstDay, until.In(day.Year).LastDay);
        return first <= last ? first <= day && day <= last : first <= day || day <= last;
    }

    // The region's measure does not vanish because its recurrence ends before one full period after the act, as no single date
    // does that the act prints too late; a centre may well open when all is over.
    private bool StaysWithTheRegion => schedule.Anchors.Owner.Opening is null && rule.Until is not null && end is not null;

    private Occurrence AtTheEnd => schedule.Dated(Period.Containing(end!.Value, kind).Code, end.Value, Period.Containing(end.Value, kind));
}
