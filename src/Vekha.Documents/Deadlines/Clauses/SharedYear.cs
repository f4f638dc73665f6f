using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>Gives a year printed once to the dates printed without one: «март, октябрь 2022 г.», «2022 г. – 30 октября».</summary>
internal static class SharedYear
{
    private const int MostYears = 20;

    public static void GiveTo(IReadOnlyList<DeadlineClause> clauses)
    {
        foreach (var clause in clauses) GiveEach(clause);
        foreach (var clause in clauses) GiveHeading(clause);
        var places = clauses.Where(clause => !clause.Has<Recurring>() || clause.Has<Thereafter>()).SelectMany(Places).ToList();
        Give(places.AsEnumerable().Reverse());
        Give(places);
    }

    /// <summary>«25 декабря 2023, 2024 гг.», «август 2023–2025 гг.»: the date occurs once in each of the years.</summary>
    private static void GiveEach(DeadlineClause clause)
    {
        if (clause.Has<Recurring>() || clause.Has<Cohort>()) return;
        var at = clause.Items.FindIndex(item => item.Part is Timing);
        if (at < 0 || clause.Items[at] is not { Part: Timing { LacksYear: true, IsSpan: false } date } dated) return;
        if (date is not { Tie: not Tie.Since, Due.Extent: not Extent.Year }) return;
        var years = clause.Items.Skip(at + 1).TakeWhile((item, i) =>
            item is { Part: Timing { Tie: Tie.Within, Due: { Extent: Extent.Year, HasYear: true } }, Before: var before }
            && (i == 0 ? before == Term.Other : before is Term.Comma or Term.And)).ToList();
        var each = years.SelectMany(item => Numbers((Timing)item.Part)).ToList();
        if (each.Count is < 2 or > MostYears) return;
        clause.Items.RemoveRange(at, years.Count + 1);
        clause.Items.InsertRange(at, each.Select(year => dated with { Part = WithYear(date, new(year)) }));
    }

    private static IEnumerable<int> Numbers(Timing years)
    {
        var (first, last) = ((years.From ?? years.Due)!.Year!.Number ?? 0, years.Due!.Year!.Number ?? 0);
        return first > 0 && first <= last ? Enumerable.Range(first, last - first + 1) : [];
    }

    /// <summary>A year printed before dates without one is theirs and not a date of its own; likewise one printed after the last of
    /// them.</summary>
    private static void GiveHeading(DeadlineClause clause)
    {
        if (clause.Has<Recurring>() && !clause.Has<Thereafter>()) return;
        for (var at = 0; at < clause.Items.Count; at++)
        {
            if (clause.Items[at].Part is not Timing { IsSpan: false, Due: { Extent: Extent.Year, Year.Number: not null } year }
                || Places(clause).All(place => place.At != at))
                continue;
            if (!Follows(clause, at) && !Precedes(clause, at)) continue;
            var own = at + 1 < clause.Items.Count && Follows(clause, at);
            clause.Items.RemoveAt(at);
            if (own) Spread(clause, at, year.Year!);
            else clause.Items[at - 1] = clause.Items[at - 1] with { Part = WithYear((Timing)clause.Items[at - 1].Part, year.Year!) };
            at--;
        }
    }

    private static bool Follows(DeadlineClause clause, int at) =>
        at + 1 < clause.Items.Count
            && clause.Items[at + 1] is { Part: Timing { LacksYear: true, Tie: not Tie.Since } next, Before: var before }
        && next.Principal.Extent != Extent.Year
        && (before != Term.Comma || !clause.All<Cohort>().Any() && !HasYearWithin(clause, at + 1));

    private static bool Precedes(DeadlineClause clause, int at) =>
        at > 0 && at == clause.Items.Count - 1 && clause.Items[at].Before is Term.Comma or Term.Dash
        && clause.Items[at - 1].Part is Timing { LacksYear: true } && clause.Items[at].Part is Timing { Tie: Tie.Within };

    /// <summary>Whether the list that begins here prints a year of its own after a date.</summary>
    private static bool HasYearWithin(DeadlineClause clause, int start) =>
        clause.Items[start..].Exists(item => item.Part is Timing { HasYear: true, Principal.Extent: not Extent.Year });

    private static void Spread(DeadlineClause clause, int start, YearMark year)
    {
        for (var at = start; at < clause.Items.Count && clause.Items[at].Part is not (Thereafter or Timing { HasYear: true }); at++)
            if (clause.Items[at].Part is Timing { LacksYear: true } timing)
                clause.Items[at] = clause.Items[at] with { Part = WithYear(timing, year) };
    }

    private static void Give(IEnumerable<(DeadlineClause Clause, int At)> places)
    {
        YearMark? year = null;
        foreach (var (clause, at) in places)
        {
            var timing = (Timing)clause.Items[at].Part;
            if (timing.HasYear) year = timing.Principal.Year;
            else if (year is not null && timing.LacksYear && timing.Principal.Extent != Extent.Year)
                clause.Items[at] = clause.Items[at] with { Part = WithYear(timing, year) };
        }
    }

    /// <summary>The dates of a clause, except those after «далее».</summary>
    private static IEnumerable<(DeadlineClause Clause, int At)> Places(DeadlineClause clause)
    {
        for (var at = 0; at < clause.Items.Count && clause.Items[at].Part is not Thereafter; at++)
            if (clause.Items[at].Part is Timing) yield return (clause, at);
    }

    private static Timing WithYear(Timing timing, YearMark year) => timing with
    {
        From = timing.From is { } first ? first with { Year = year } : null,
        Due = timing.Due is { } last ? last with { Year = year } : null,
    };
}
