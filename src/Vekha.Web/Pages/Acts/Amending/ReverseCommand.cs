using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts.Amending;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>Queues the job that gives the last edition of a plan back.</summary>
public sealed class ReverseCommand(VekhaDb db, JobSignal signal, RequestClock clock)
{
    public async Task<(Guid? JobId, Refusal? Refusal)> RunAsync(ReverseQuery.View view, Guid key, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(view.Edition.Id, ct);
        if (await db.Jobs.AnyAsync(j => j.Id == key && j.ThingId == edition.Id, ct)) return (key, null);
        if (!viewer.May(Right.EditActs, edition)) return (null, Refusal.NotAllowed);
        if (await db.Jobs.Where(j => j.ThingId == edition.Id && j.EndedAt == null).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(ct) is { } waiting) return (waiting, null);
        if (edition is not { State: EditionState.InForce, FormerId: { } former }) return (null, Refusal.NotLastEdition);
        if (view.InTheWay > 0) return (null, Refusal.WorkedOnSince);

        var request = JobRequest.Written(new ReversalRequest(edition.Id, former, AmendingTexts.ReversedReason.With(view.Act)));
        db.Jobs.Add(Job.Queue(key, ReverseJob.Kind, edition.Id, request, viewer.PersonId, clock.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Wake();
        return (key, null);
    }
}

public sealed class ReverseForm
{
    /// <summary>The id of the job.</summary>
    public Guid Key { get; set; }
}
