using Microsoft.EntityFrameworkCore;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>Queues the long work that changes what is in force. Who confirms the same thing at the same time gets the same job.</summary>
internal sealed class EditionJobs(VekhaDb db, JobSignal signal, RequestClock clock)
{
    /// <param name="ask">What the job is to be asked for, or why not; called under the lock of the edition.</param>
    /// <returns>The id of the job, new or not.</returns>
    public async Task<Outcome<Guid>> QueueAsync<T>(
        EditionJob wanted, Viewer viewer, Func<Edition, Task<Outcome<T>>> ask, CancellationToken ct) where T : class
    {
        if (!await db.EditionEditableBy(viewer, wanted.EditionId).AnyAsync(ct)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await db.LockedEditionAsync(wanted.EditionId, ct) is not { } edition) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.EditActs, edition)) return Refusal.NotAllowed;
        var key = RequestKey.Of(wanted.Key, clock.Now);
        var jobs = await db.Jobs.AsNoTracking()
            .Where(j => j.Id == key || (j.ThingId == edition.Id.Value && j.EndedAt == null)).OrderBy(j => j.CreatedAt).ToListAsync(ct);
        var same = jobs.FindAll(j => j.ThingId == edition.Id.Value && j.Kind == wanted.Kind && wanted.IsSame(j));
        if ((same.Find(j => j.Id == key) ?? same.FirstOrDefault()) is { } queued) return queued.Id;
        // The key of other work: the form is an old one, or forged.
        if (jobs.Exists(j => j.Id == key)) return Refusal.ChangedMeanwhile;

        var asked = await ask(edition);
        if (asked.Refusal is { } refusal) return refusal;
        if (asked.Faults.Count > 0) return new FieldFaults(asked.Faults);
        db.Jobs.Add(Job.Queue(key, wanted.Kind, edition.Id.Value, JobArguments.Written(asked.Value!), viewer.PersonId, clock.Now));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        signal.Wake();
        return key;
    }
}

/// <param name="Key">The id of the job: a request sent twice queues one.</param>
internal sealed record EditionJob(Guid Key, string Kind, EditionId EditionId)
{
    /// <summary>Whether a job of this kind that has not ended yet does what is wanted: any of the edition, unless more is asked.</summary>
    public Predicate<Job> IsSame { get; init; } = _ => true;
}
