using System.Linq.Expressions;
using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

/// <summary>The most pressing first, in the order of <see cref="Standing"/>, as the database understands it.</summary>
public static class StandingRanks
{
    public static Expression<Func<Obligation, int>> On(DateOnly today)
    {
        var soon = today.AddDays(Standings.SoonDays);
        return o =>
            o.State == ObligationState.Accepted ? 7
            : o.State == ObligationState.TakenOver ? 8
            : o.State == ObligationState.NotApplicable ? 9
            : o.State == ObligationState.Withdrawn ? 10
            : o.State == ObligationState.Submitted ? 3
            : o.LateAfter < today ? 0
            : o.State == ObligationState.Returned ? 1
            : o.LateAfter == null ? 6
            : o.LateAfter <= soon ? 2
            : o.State == ObligationState.InProgress ? 4 : 5;
    }
}
