using System.Linq.Expressions;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;

namespace Vekha.Data.Approvals;

/// <summary><see cref="StepTurns"/> as the database understands it: each turn is one range of the index of what waits.</summary>
public static class TurnQueries
{
    public static IQueryable<Passage> WaitingFor(this IQueryable<Passage> passages, Viewer viewer)
    {
        var turns = StepTurns.Of(viewer);
        if (turns.Count == 0) return passages.Where(_ => false);
        var passage = Expression.Parameter(typeof(Passage), "passage");
        var path = Expression.Property(passage, nameof(Passage.Path));
        var anyTurn = turns.Select(turn => Expression.AndAlso(
            Expression.Equal(
                Expression.Property(passage, nameof(Passage.Turn)),
                Expression.Property(Expression.Constant(turn), nameof(WaitingTurn.Turn))),
            ScopedQueries.Within(path, turn.Scope))).Aggregate(Expression.OrElse);
        return passages.Where(p => p.State == PassageState.Running).Where(Expression.Lambda<Func<Passage, bool>>(anyTurn, passage));
    }
}
