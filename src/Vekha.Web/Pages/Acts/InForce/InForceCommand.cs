using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Acts.InForce;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts.InForce;

/// <summary>Queues the job that puts a plan in force. Who confirms the same thing at the same time gets the same job.</summary>
public sealed class InForceCommand(VekhaDb db, JobSignal signal, RequestClock clock)
{
    public async Task<(Guid? JobId, Refusal? Refusal)> RunAsync(Guid editionId, InForceForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(editionId, ct);
        if (await db.Jobs.AnyAsync(j => j.Id == form.Key && j.ThingId == editionId, ct)) return (form.Key, null);
        if (!viewer.May(Right.EditActs, edition)) return (null, Refusal.NotAllowed);
        if (edition.State == EditionState.Superseded) return (null, Refusal.Superseded);
        if (edition is { State: EditionState.Draft, FormerId: not null }) return (null, Refusal.ChangesAnother);
        if (!await db.Programmes.AnyAsync(p => p.Code == form.Programme, ct)) return (null, Refusal.ChangedMeanwhile);
        if (edition.State == EditionState.InForce && edition.ProgrammeCode != form.Programme) return (null, Refusal.AlreadyInForce);

        var request = JobRequest.Written(new PutInForceRequest(editionId, form.Programme!, form.ChosenCohorts));
        var waiting = await db.Jobs.Where(j => j.ThingId == editionId && (j.State == JobState.Queued || j.State == JobState.Running)).ToListAsync(ct);
        if (waiting.FirstOrDefault(j => JobRequest.Written(JobRequest.Read<PutInForceRequest>(j.Request)) == request) is { } same) return (same.Id, null);
        var measures = await db.Measures.AsNoTracking().Where(m => m.EditionId == editionId).OrderBy(m => m.Ordinal).ToListAsync(ct);
        if (Seen.Of(measures) != form.Seen) return (null, Refusal.ChangedMeanwhile);

        db.Jobs.Add(Job.Queue(form.Key, PutInForceJob.Kind, editionId, request, viewer.PersonId, clock.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Wake();
        return (form.Key, null);
    }
}
