using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>A recurrence, its bounds, and the days of the year or the terms on which it falls.</summary>
internal static class Rounds
{
    public static IReadOnlyList<Rule> Rules(DeadlineClause clause)
    {
        var recurring = clause.All<Recurring>().First();
        if (recurring.Skips) return [];
        var recurs = recurring.Value;
        var timings = Exact(clause, recurs);
        var bounds = timings.Where(timing => Bounds(timing, recurs, timings)).ToList();
        var days = timings.Except(bounds).ToList();
        var lags = clause.All<Counted>().Where(counted => !Ends(counted, recurs)).ToList();
        if (recurs is null) return Unnamed(days, bounds, lags);

        var bounded = bounds.Aggregate(new Rule(Recurs: recurs), Bounded);
        if (days is [] && lags is []) return [bounded];
        if (clause.Has<Except>() && days is [var limit] && lags is [var term]) return [WithDay(bounded, limit) with { Lag = term.Lag }];
        return
        [
            .. clause.All<Part>().SelectMany<Part, Rule>(part => part switch
            {
                Timing day when days.Contains(day) => [WithDay(bounded with { Recurs = Recurrence.Yearly }, day)],
                Counted lag when lags.Contains(lag) => [bounded with { Lag = lag.Lag }],
                _ => [],
            }),
        ];
    }

    /// <summary>Without a name for the frequency only the dates of one yearly round can be expressed.</summary>
    private static IReadOnlyList<Rule> Unnamed(List<Timing> days, List<Timing> bounds, List<Counted> lags)
    {
        if (days is []) return [];
        var yearly = bounds.Aggregate(new Rule(Recurs: Recurrence.Yearly), Bounded);
        return lags is [] ? [.. days.Select(day => WithDay(yearly, day))] : [];
    }

    private static Rule WithDay(Rule rule, Timing day) =>
        rule with { From = day.From?.First ?? rule.From, Due = day.Due?.Last, YearOffset = day.Principal.Year?.Offset };

    private static Rule Bounded(Rule rule, Timing bound) => bound switch
    {
        { Tie: Tie.Since } => rule with { From = bound.From?.First },
        { Tie: Tie.Until, IsSpan: false } => rule with { Until = bound.Due?.Last },
        _ => rule with { From = rule.From ?? (bound.From ?? bound.Due)?.First, Until = bound.Due?.Last },
    };

    /// <summary>A date with a year bounds the recurrence; one without a year bounds any but a yearly one, unless it is one date of a
    /// round.</summary>
    private static bool Bounds(Timing timing, Recurrence? recurs, IReadOnlyList<Timing> timings)
    {
        if (timing.HasYear) return timing is not { Tie: Tie.Within, IsSpan: false } || Holds(timing.Principal.Extent, recurs);
        if (recurs is null or Recurrence.Yearly || timing.Principal.Year?.Offset is not null) return false;
        if (timing.IsSpan || timing.Tie == Tie.Since) return true;
        var round = timings.Count(other => !other.HasYear && !other.IsSpan && other.Tie != Tie.Since) > 1;
        return !round && (timing.Tie == Tie.Until || Holds(timing.Principal.Extent, recurs));
    }

    /// <summary>Whether it recurs within a period of this extent.</summary>
    private static bool Holds(Extent extent, Recurrence? recurs) => extent >= recurs switch
    {
        Recurrence.Weekly => Extent.Month,
        Recurrence.Monthly => Extent.Quarter,
        Recurrence.Quarterly => Extent.HalfYear,
        Recurrence.HalfYearly or Recurrence.Yearly => Extent.SchoolYear,
        null => Extent.Year,
        _ => Extent.Day,
    };

    /// <summary>The event that ends a recurrence cannot be expressed; when in the year a yearly one falls can be.</summary>
    private static bool Ends(Counted counted, Recurrence? recurs) => counted.IsEnd && recurs is not Recurrence.Yearly;

    /// <summary>The dates, except those that the next one, in brackets, states exactly.</summary>
    private static List<Timing> Exact(DeadlineClause clause, Recurrence? recurs)
    {
        var kept = new List<Timing>();
        foreach (var item in clause.Items)
        {
            if (item.Part is not Timing timing) continue;
            var corrects = item is { Bracketed: true, Before: Term.Open } && kept is [.., var rough]
                && rough.HasYear == timing.HasYear && rough.Tie != Tie.Since && timing.Tie != Tie.Since
                    && (!timing.HasYear || recurs is null);
            if (corrects) kept.RemoveAt(kept.Count - 1);
            kept.Add(timing);
        }
        return kept;
    }
}
