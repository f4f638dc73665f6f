using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Which submissions wait for a person as a whole.</summary>
internal static class PendingObligations
{
    /// <summary>For those who accept, what lacks nothing but acceptance; for a municipality, what it has not checked yet. What one has
    /// submitted oneself waits for somebody else.</summary>
    public static IQueryable<Obligation> PendingFor(this IQueryable<Obligation> obligations, Viewer viewer)
    {
        var accepts = viewer.May(Right.AcceptEvidence);
        return obligations.VisibleTo(viewer, accepts ? Right.AcceptEvidence : Right.CheckEvidence).Where(o =>
            o.State == ObligationState.Submitted && !o.InRoute && o.SubmittedById != viewer.PersonId
            && (accepts || o.CheckedById == null));
    }
}
