using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Application.Acts.Amending;

/// <summary>Queues the job that brings a draft into force in the place of the edition it changes. Who confirms at the same time gets the same job.</summary>
public sealed class AmendCommand(VekhaDb db, JobSignal signal, RequestClock clock)
{
    public async Task<(Guid? JobId, Refusal? Refusal)> RunAsync(EffectQuery.View view, AmendForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var edition = await db.LockedEditionAsync(view.Edition.Id, ct);
        if (await db.Jobs.AnyAsync(j => j.Id == form.Key && j.ThingId == edition.Id, ct)) return (form.Key, null);
        if (!viewer.May(Right.EditActs, edition)) return (null, Refusal.NotAllowed);
        if (await db.Jobs.Where(j => j.ThingId == edition.Id && j.EndedAt == null).Select(j => (Guid?)j.Id).FirstOrDefaultAsync(ct) is { } waiting) return (waiting, null);
        if (edition.State != EditionState.Draft) return (null, Refusal.AlreadyInForce);
        if (view.Former is not { } former) return (null, Refusal.FormerNotInForce);
        if (form.Seen != view.Seen || form.Counts != Written(view.Counts)) return (null, Refusal.ChangedMeanwhile);

        var request = JobRequest.Written(new AmendmentRequest(edition.Id, former.Id, view.Reason, view.Counts));
        db.Jobs.Add(Job.Queue(form.Key, AmendJob.Kind, edition.Id, request, viewer.PersonId, clock.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Wake();
        return (form.Key, null);
    }

    public static string Written(EffectCounts counts) =>
        $"{counts.Unchanged}.{counts.Moved}.{counts.Stays}.{counts.Withdrawn}.{counts.WorkTaken}.{counts.Renewed}.{counts.Added}";
}

/// <summary>The confirmation, with what was seen.</summary>
public sealed class AmendForm
{
    /// <summary>The id of the job, so that a form posted twice starts one.</summary>
    public Guid Key { get; set; }
    public long Seen { get; set; }
    public string? Counts { get; set; }
}
