using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Which submissions wait for a person as a whole.</summary>
internal static class PendingObligations
{
    /// <summary>For those who accept, what lacks nothing but acceptance; for a municipality, what it has not checked yet. What one has
    /// submitted oneself waits for somebody else. <see cref="PendingKinds.Of"/> tells of each what it asks.</summary>
    public static IQueryable<Obligation> PendingFor(this IQueryable<Obligation> obligations, Viewer viewer)
    {
        var accepts = viewer.May(Right.AcceptEvidence);
        return obligations.VisibleTo(viewer, accepts ? Right.AcceptEvidence : Right.CheckEvidence).Where(o =>
            o.State == ObligationState.Submitted && !o.InRoute && o.SubmittedById != viewer.PersonId
            && (accepts || o.CheckedById == null));
    }

    /// <summary>Only what asks this of the viewer.</summary>
    public static IQueryable<Obligation> PendingFor(this VekhaDb db, Viewer viewer, PendingKind kind)
    {
        var pending = db.Obligations.PendingFor(viewer);
        if (!viewer.May(Right.AcceptEvidence)) return pending.Where(_ => kind == PendingKind.Checkable);
        return kind switch
        {
            PendingKind.Own => pending.ByReviewer(db, viewer).Where(x => !x.InPlaceOfReviewer).Select(x => x.Obligation),
            PendingKind.InPlaceOfReviewer => pending.ByReviewer(db, viewer).Where(x => x.InPlaceOfReviewer).Select(x => x.Obligation),
            _ => pending.Where(_ => false),
        };
    }

    /// <summary>With whether each waits for the viewer or for a reviewer.</summary>
    public static IQueryable<PendingObligation> ByReviewer(this IQueryable<Obligation> pending, VekhaDb db, Viewer viewer)
    {
        // Patterns, as LIKE has them, of the paths below which the viewer is a reviewer.
        string[] own = [.. viewer.Grants.Where(g => g.Role == Role.Reviewer).Select(g => g.Path + "%").Distinct()];
        return pending.Situated(db).Select(x => new PendingObligation
        {
            Obligation = x.Obligation,
            Situation = x.Situation,
            InPlaceOfReviewer = x.IsReviewed && !own.Any(path => EF.Functions.Like(x.Obligation.Path, path)),
        });
    }

    /// <param name="inPlaceOfReviewer"><see cref="PendingObligation.InPlaceOfReviewer"/></param>
    public static PendingKind KindOf(bool inPlaceOfReviewer, Viewer viewer) =>
        !viewer.May(Right.AcceptEvidence) ? PendingKind.Checkable : inPlaceOfReviewer ? PendingKind.InPlaceOfReviewer : PendingKind.Own;
}

/// <summary>A submission that waits as a whole.</summary>
internal sealed class PendingObligation
{
    public required Obligation Obligation { get; init; }
    public required Situation Situation { get; init; }

    /// <summary>A reviewer other than the viewer looks after it.</summary>
    public required bool InPlaceOfReviewer { get; init; }
}
