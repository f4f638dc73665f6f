using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

/// <summary><see cref="Standings.Of"/> as the database understands it.</summary>
public static class StandingQueries
{
    public static IQueryable<Obligation> Standing(this IQueryable<Obligation> obligations, Standing standing, DateOnly today)
    {
        var soon = today.AddDays(Standings.SoonDays);
        return standing switch
        {
            Planning.Obligations.Standing.Accepted => obligations.Where(o => o.State == ObligationState.Accepted),
            Planning.Obligations.Standing.TakenOver => obligations.Where(o => o.State == ObligationState.TakenOver),
            Planning.Obligations.Standing.NotApplicable => obligations.Where(o => o.State == ObligationState.NotApplicable),
            Planning.Obligations.Standing.Withdrawn => obligations.Where(o => o.State == ObligationState.Withdrawn),
            Planning.Obligations.Standing.Overdue => obligations.Open()
                // Nothing is late before it is due: the index by that day is walked no further.
                .Where(o => o.Due < today && o.LateAfter < today && o.State != ObligationState.Submitted),
            Planning.Obligations.Standing.Submitted => obligations.Where(o => o.State == ObligationState.Submitted),
            Planning.Obligations.Standing.Returned => obligations
                .Where(o => o.State == ObligationState.Returned && (o.LateAfter == null || o.LateAfter >= today)),
            Planning.Obligations.Standing.Undated => obligations.BeingWorkedOn().Where(o => o.Due == null),
            Planning.Obligations.Standing.DueSoon => obligations.BeingWorkedOn()
                .Where(o => o.Due <= soon && o.LateAfter >= today && o.LateAfter <= soon),
            Planning.Obligations.Standing.InProgress => obligations
                .Where(o => o.State == ObligationState.InProgress && o.LateAfter > soon),
            _ => obligations.Where(o => o.State == ObligationState.Planned && o.LateAfter > soon),
        };
    }

    /// <summary>Something is still owed: the predicate of the indexes that lists walk, word for word.</summary>
    public static IQueryable<Obligation> Open(this IQueryable<Obligation> obligations) => obligations.Where(o =>
        o.State == ObligationState.Planned || o.State == ObligationState.InProgress
        || o.State == ObligationState.Submitted || o.State == ObligationState.Returned);

    /// <summary><see cref="ObligationStates.Done"/>: the predicate of an index, word for word.</summary>
    public static IQueryable<Obligation> Done(this IQueryable<Obligation> obligations) =>
        obligations.Where(o => o.State == ObligationState.Accepted || o.State == ObligationState.TakenOver);

    public static IQueryable<Obligation> BeingWorkedOn(this IQueryable<Obligation> obligations) =>
        obligations.Where(o => o.State == ObligationState.Planned || o.State == ObligationState.InProgress);
}
