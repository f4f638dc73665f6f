using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions.Matching;

/// <summary>Which plan in force a plan of a loaded act changes.</summary>
/// <param name="Plans">The one, or those that could be meant.</param>
public sealed record AmendmentMatch(MatchKind Kind, IReadOnlyList<PlanInForce> Plans)
{
    /// <param name="inForce">Every plan in force of the region.</param>
    public static AmendmentMatch Of(AmendingPlan plan, IReadOnlyList<PlanInForce> inForce)
    {
        if (plan.Amends.Count == 0) return new(MatchKind.NotAmending, []);
        var named = inForce.Where(p => p.Acts.Any(act => plan.Amends.Any(act.IsMeantBy))).ToList();
        return Narrowed(named, p => SameText.As(p.LastAct.Issuer, plan.Issuer) || p.Acts.Any(a => SameText.As(a.Issuer, plan.Issuer)),
                p => plan.Programme is not null && p.Programme == plan.Programme, p => SameText.As(p.Title, plan.Title)) switch
        {
            [] => new(MatchKind.None, Near(plan, inForce)),
            [var one] => new(IsOlder(plan.Date, one) ? MatchKind.Older : MatchKind.One, [one]),
            var several => new(MatchKind.Several, several),
        };
    }

    public static bool IsOlder(DateOnly? date, PlanInForce plan) => date < plan.LastAct.Date;

    /// <summary>Each sign narrows the choice as long as something is left of it.</summary>
    private static List<PlanInForce> Narrowed(List<PlanInForce> plans, params IEnumerable<Func<PlanInForce, bool>> signs)
    {
        foreach (var sign in signs)
            if (plans.Count > 1 && plans.Where(sign).ToList() is { Count: > 0 } fewer) plans = fewer;
        return plans;
    }

    /// <summary>A misprinted number or date: what is offered first where nothing fits.</summary>
    private static List<PlanInForce> Near(AmendingPlan plan, IReadOnlyList<PlanInForce> inForce) =>
        [.. inForce.Where(p => p.Acts.Any(act => plan.Amends.Any(r => act.Date == r.Date || ActNumber.IsSame(act.Number, r.Number))))];
}

/// <summary>What a loaded act says about the plan it changes. Title and programme are those of its own plan, where it prints one.</summary>
public sealed record AmendingPlan(IReadOnlyList<ActReference> Amends, string? Issuer, DateOnly? Date, string? Programme, string? Title);
