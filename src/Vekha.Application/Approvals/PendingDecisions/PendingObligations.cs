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
        var (reviewers, own) = (db.Reviewers(), ReviewedBy(viewer));
        return kind switch
        {
            PendingKind.Own => pending.Where(o =>
                own.Any(path => EF.Functions.Like(o.Path, path)) || !reviewers.Any(r => o.Path.StartsWith(r.Path))),
            PendingKind.InPlaceOfReviewer => pending.Where(o =>
                !own.Any(path => EF.Functions.Like(o.Path, path)) && reviewers.Any(r => o.Path.StartsWith(r.Path))),
            _ => pending.Where(_ => false),
        };
    }

    /// <param name="inPlaceOfReviewer">A reviewer other than the viewer looks after it.</param>
    public static PendingKind KindOf(bool inPlaceOfReviewer, Viewer viewer) =>
        !viewer.May(Right.AcceptEvidence) ? PendingKind.Checkable : inPlaceOfReviewer ? PendingKind.InPlaceOfReviewer : PendingKind.Own;

    /// <summary>Patterns, as LIKE has them, of the paths below which the viewer is a reviewer.</summary>
    public static IReadOnlyList<string> ReviewedBy(Viewer viewer) =>
        [.. viewer.Grants.Where(g => g.Role == Role.Reviewer).Select(g => g.Path + "%").Distinct()];
}
