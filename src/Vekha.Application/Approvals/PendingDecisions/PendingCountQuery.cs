using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>How much waits for a person, whoever that is: decisions, what came back, tasks and questions. What one may take over from a
/// reviewer, or check before others decide, is not among it. One statement.</summary>
public sealed class PendingCountQuery(VekhaDb db, StepsQuery steps)
{
    public Task<PendingCount> RunAsync(Viewer viewer, CancellationToken ct)
    {
        var (submissions, checkable) = (db.PendingFor(viewer, PendingKind.Own), db.PendingFor(viewer, PendingKind.Checkable));
        var inTurn = steps.Waiting(viewer);
        var returns = PendingAsks.Returns(db, viewer);
        var (tasks, questions) = (PendingAsks.Tasks(db, viewer), PendingAsks.Questions(db, viewer));
        return db.Users.Where(p => p.Id == viewer.PersonId).Select(_ => new PendingCount(
            submissions.Count() + inTurn.Count() + returns.Count() + tasks.Count() + questions.Count(), checkable.Count()))
            .SingleOrDefaultAsync(ct);
    }
}

/// <param name="Own">What waits for the person.</param>
/// <param name="Checkable">What the person may check, and others decide.</param>
public readonly record struct PendingCount(int Own, int Checkable);
