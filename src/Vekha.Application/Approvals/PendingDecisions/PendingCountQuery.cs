using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>How much waits for a person's own decision, apart from what one may take over from a reviewer: one statement.</summary>
public sealed class PendingCountQuery(VekhaDb db, StepsQuery steps)
{
    public Task<int> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var submissions = db.PendingFor(viewer, viewer.May(Right.AcceptEvidence) ? PendingKind.Own : PendingKind.Checkable);
        var inTurn = steps.Waiting(viewer);
        return db.Users.Where(p => p.Id == viewer.PersonId).Select(_ => submissions.Count() + inTurn.Count()).SingleOrDefaultAsync(ct);
    }
}
