using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Constructs;

/// <summary>Dates and spans with the words before them. A list in which only the last item has a month or quarter gives a date for
/// each.</summary>
internal static class Timings
{
    private const int LongestList = 24;

    public static IReadOnlyList<Timing>? Read(Cursor c) => c.Try(Ends) ?? c.Try(OpenEnd) ?? c.Try(Range) ?? c.Try(Since) ?? c.Try(Dates);

    /// <summary>«с 1 по 10 октября», «не ранее 10 января и не позднее 20 января 2023 г.».</summary>
    private static IReadOnlyList<Timing>? Range(Cursor c)
    {
        if (!SinceWords(c) || End(c) is not { } from) return null;
        c.Pass(Term.And, Term.Comma, Term.But);
        if (!UntilWords(c, out _) || End(c) is not { Period: { } last } || from.Resolved(last) is not { } first) return null;
        if (first.Extent == Extent.Year && last is { HasYear: false, Extent: not Extent.Year }) return null;
        return [Span(first, last)];
    }

    /// <summary>«2024–20__ гг.»: only the beginning is said.</summary>
    private static IReadOnlyList<Timing>? OpenEnd(Cursor c)
    {
        if (!c.Take(Term.In, Term.Course)) c.TakeAny(Term.In, Term.On);
        if (Periods.Read(c) is not { } first || !c.Take(Term.Dash, Term.OpenYear)) return null;
        c.Pass(Term.Year);
        return [new(Tie.Since, first, null)];
    }

    /// <summary>«начало – март 2024 г., окончание – декабрь 2024 г.», «дата начала: …; дата окончания: …».</summary>
    private static IReadOnlyList<Timing>? Ends(Cursor c)
    {
        if (Named(c, Term.Beginning, Term.Beginning) is not { } first) return null;
        c.Pass(Term.Comma, Term.Semicolon, Term.And, Term.Dash);
        return Named(c, Term.Finish, Term.EndOf) is { } last ? [Span(first, last)] : null;
    }

    private static NamedPeriod? Named(Cursor c, Term edge, Term other)
    {
        c.TakeAny(Term.Moment, Term.Deadline);
        if (!c.TakeAny(edge, other)) return null;
        c.TakeAny(Term.Life);
        c.Pass(Term.Dash, Term.Colon, Term.Until);
        return Periods.Read(c);
    }

    private static IReadOnlyList<Timing>? Since(Cursor c) =>
        SinceWords(c) && PeriodOrItsEnd(c) is { } first ? [new(Tie.Since, first, null)] : null;

    private static IReadOnlyList<Timing>? Dates(Cursor c)
    {
        var start = c.Position;
        var tie = UntilWords(c, out var limits) ? Tie.Until : WithinWords(c);
        if (tie == Tie.Until && c.Position > start && c[-1].Term == Term.To && c.Try(Years.Alone) is { Extent: Extent.SchoolYear } year)
            return [new(tie, null, year.Start)];
        if (tie == Tie.Until && c.Try(SchoolYear) is { } school) return [new(tie, null, school.Start)];
        if (Edge(c, tie) is { } edge) return [new(tie, null, edge, limits)];
        return List(c) is { } list ? [.. list.Select(one => one with { Tie = one.IsSpan ? Tie.Within : tie, Limits = limits })] : null;
    }

    private static NamedPeriod? SchoolYear(Cursor c) => Years.Alone(c) is { Extent: Extent.SchoolYear } year ? year : null;

    private static List<Timing>? List(Cursor c)
    {
        var items = new List<(Endpoint First, Endpoint? Last)>();
        while (items.Count < LongestList && End(c) is { } first)
        {
            var last = c.Try(cursor => cursor.Take(Term.Dash) ? SpanEnd(cursor, first) : null);
            items.Add((first, last));
            if ((last ?? first).Period is { } unit) return Resolved(items, unit);
            if (!c.TakeAny(Term.Comma, Term.And)) return null;
        }
        return null;
    }

    /// <summary>After «2022 г. –» a date of that year, or without a year, is not the end of a span. Nor is a day after «I квартал
    /// –».</summary>
    private static Endpoint? SpanEnd(Cursor c, Endpoint first)
    {
        if (first.Period is { Extent: Extent.Year, HasYear: true } year && c.At(Term.Number) && c.Now is { Digits: 2 } second
            && IsLaterYear(year, second, c))
        {
            c.Position++;
            c.Take(Term.Year);
            return new(null, new(Extent.Year, new(year.Year!.Number / 100 * 100 + second.Value)));
        }
        var last = End(c);
        var heading = first.Period is { Extent: Extent.Year, HasYear: true } own && last?.Period is { } within
            && (!within.HasYear || within.Extent != Extent.Year && within.Year == own.Year);
        var mixed = first.Period is { Extent: Extent.Quarter or Extent.HalfYear } && last?.Period is { Extent: < Extent.Quarter };
        return heading || mixed || last is { Period: null } && first.Period is not null ? null : last;
    }

    private static bool IsLaterYear(NamedPeriod year, Token second, Cursor c) =>
        second.Value > year.Year!.Number % 100 && c[1].Term is Term.Year or Term.End or Term.Close or Term.Semicolon;

    private static List<Timing>? Resolved(List<(Endpoint First, Endpoint? Last)> items, NamedPeriod unit)
    {
        var timings = new List<Timing>();
        foreach (var (first, last) in items)
        {
            var end = (last ?? first).Resolved(unit);
            if (end is null || first.Resolved(end) is not { } begin) return null;
            timings.Add(last is null ? Single(end) : Span(begin, end));
        }
        return timings;
    }

    private static Timing Single(NamedPeriod period) =>
        new(Tie.Within, period.Extent == Extent.SchoolYear ? period : null, period);

    /// <summary>A span across the new year is no longer than the school year and a month; «май – март 2024 г.» has its ends mixed
    /// up.</summary>
    private const int LongestAcross = 10;

    /// <summary>A year missing at one end is taken from the other; a span that would run backwards crosses the new year.</summary>
    private static Timing Span(NamedPeriod first, NamedPeriod last)
    {
        if (first.LacksYear && last.Year is { Number: { } lastYear } && last.Extent != Extent.SchoolYear)
        {
            var isOfOneYear = first.First.Precedes(last.Last) || !MayCross(first.First, last.Last);
            first = first with { Year = new(isOfOneYear ? lastYear : lastYear - 1) };
        }
        else if (last.LacksYear && first.Year is { Number: { } firstYear })
            last = last with { Year = new(first.First.Precedes(last.Last) ? firstYear : firstYear + 1) };
        else if (first.LacksYear && last.Year is { Offset: not null }) first = first with { Year = last.Year };
        if (first.Extent == Extent.Year && !first.HasYear && last.Extent != Extent.Year) return Single(last);
        return first == last ? Single(last) : new(Tie.Within, first, last);
    }

    private static bool MayCross(PartialDate first, PartialDate last) =>
        13 - (first.Month ?? 3 * first.Quarter - 2 ?? 1) + (last.Month ?? 3 * last.Quarter ?? 12) <= LongestAcross;

    /// <summary>Whether its month and day are no later in the year than the other's.</summary>
    private static bool Precedes(this PartialDate first, PartialDate last) =>
        (first.Month ?? 3 * first.Quarter - 2 ?? 1, first.Day ?? 1).CompareTo((last.Month ?? 3 * last.Quarter ?? 12, last.Day ?? 31)) <= 0;

    private static Endpoint? End(Cursor c)
    {
        if (PeriodOrItsEnd(c) is { } period) return new(null, period);
        var number = c.Now.Roman > 0 && c.Now.Digits == 0 ? Numerals.OfQuarter(c) : Numerals.Read(c);
        return number is { } printed ? new(printed, null) : null;
    }

    private static NamedPeriod? PeriodOrItsEnd(Cursor c) => Edge(c, Tie.Until) ?? Periods.Read(c);

    /// <summary>«конца 2023 года», «начала учебного года».</summary>
    private static NamedPeriod? Edge(Cursor c, Tie tie) => c.Try(cursor =>
    {
        if (!cursor.AtAny(Term.EndOf, Term.Finish, Term.Expiry, Term.Beginning)) return null;
        var beginning = cursor.Take(Term.Beginning);
        if (!beginning) cursor.Position++;
        if (Periods.Read(cursor) is not { } period) return null;
        var first = beginning && (tie == Tie.Until || period.Extent == Extent.SchoolYear);
        return first ? period.Start : beginning ? period : period.End;
    });

    private static bool SinceWords(Cursor c)
    {
        var start = c.Position;
        c.Take(Term.In, Term.Interval);
        c.Take(Term.Starting);
        if (!c.Take(Term.Not, Term.Earlier) && !c.At(Term.Since))
        {
            c.Position = start;
            return false;
        }
        c.Take(Term.Since);
        return true;
    }

    private static bool UntilWords(Cursor c, out bool limits)
    {
        var start = c.Position;
        c.Take(Term.In);
        c.Take(Term.Deadline);
        limits = c.Take(Term.Not, Term.Later);
        if (limits) c.Take(Term.Than);
        if (c.TakeAny(Term.Until, Term.To, Term.By) || c.At(Term.AheadOf, Term.Beginning) && c.Take(Term.AheadOf) || limits) return true;
        c.Position = start;
        return false;
    }

    private static Tie WithinWords(Cursor c)
    {
        c.Take(Term.In, Term.Deadline);
        if (!c.Take(Term.In, Term.Course) && !c.Take(Term.In, Term.Interval)) c.TakeAny(Term.In, Term.On);
        if (c.At(Term.Course)) c.Position++;
        c.Take(Term.Whole);
        return Tie.Within;
    }

    /// <summary>One end of a span, or one item of a list: a period, or a number that takes its unit from what follows.</summary>
    private sealed record Endpoint(int? Number, NamedPeriod? Period)
    {
        public NamedPeriod? Resolved(NamedPeriod unit) => Period ?? unit.Like(Number ?? 0);
    }
}
