using Vekha.Documents.Deadlines.Constructs;
using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Deadlines.Words;

namespace Vekha.Documents.Deadlines.Clauses;

/// <summary>Dates and counted terms without a recurrence, one rule for each.</summary>
internal static class Once
{
    public static IReadOnlyList<Rule> Rules(DeadlineClause clause)
    {
        var rules = new List<Rule>();
        Item? previous = null;
        foreach (var item in clause.Items)
        {
            if (previous is not null && rules is [.., var last] && Joined(last, previous, item) is { } joined) rules[^1] = joined;
            else if (Rule(item.Part) is { } rule) rules.Add(rule);
            if (item.Part is Timing or Counted or Except) previous = item;
        }
        return rules;
    }

    public static Rule? Rule(Part part) => part switch
    {
        Timing timing => new(From: timing.From?.First, Due: timing.Due?.Last, YearOffset: timing.Principal.Year?.Offset),
        Counted counted => new(Lag: counted.Lag),
        _ => null,
    };

    /// <summary>Both as one rule where the second only completes, limits or corrects the first.</summary>
    private static Rule? Joined(Rule last, Item previous, Item item) => (previous.Part, item.Part) switch
    {
        (Except, Timing limit) when last.Due is null => Both(last, Rule(limit)!),
        (Except, Counted limit) when last.Lag is null => last with { Lag = limit.Lag },
        (Counted, Timing { Limits: true, IsSpan: false } limit) => Both(last, Rule(limit)!),
        (Counted { Lag.Count: 0 }, Timing { Tie: Tie.Until, IsSpan: false } end) when item.Before == Term.Other => Both(last, Rule(end)!),
        (Timing { Tie: Tie.Since }, Timing { Tie: not Tie.Since, IsSpan: false } end) => Both(last, Rule(end)!),
        (Timing { Tie: not Tie.Since, IsSpan: false }, Timing { Tie: Tie.Since } begin) => Both(last, Rule(begin)!),
        (Timing or Counted, Timing exact) when item is { Bracketed: true, Before: Term.Open } && !previous.Bracketed => Rule(exact),
        _ => null,
    };

    private static Rule Both(Rule one, Rule other) =>
        one with { From = one.From ?? other.From, Due = one.Due ?? other.Due, YearOffset = one.YearOffset ?? other.YearOffset };
}
