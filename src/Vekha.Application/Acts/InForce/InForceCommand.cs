using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Application.Jobs;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Files;
using Vekha.Data.Jobs;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Files;

namespace Vekha.Application.Acts.InForce;

/// <summary>Queues the job that puts a plan in force, or adds cohorts and centres to one that is.</summary>
public sealed class InForceCommand(
    VekhaDb db, PuttingInForce puttingInForce, InForceDoubting doubting, FileStore store, UploadAllowanceQuery allowance,
    JobSignal signal, RequestClock clock)
{
    /// <returns>The id of the job.</returns>
    public async Task<Outcome<Guid>> RunAsync(InForceRequest request, Viewer viewer, CancellationToken ct)
    {
        var wanted = request with { Cohorts = [.. request.Cohorts.Distinct().Order()] };
        return await new EditionJobs(db, signal, clock).QueueAsync(
            new(request.Key, PutInForceJob.Kind, request.EditionId) { IsSame = job => IsSame(job, wanted) }, viewer,
            edition => AskAsync(edition, wanted, viewer, ct), ct);
    }

    private async Task<Outcome<PutInForceArguments>> AskAsync(
        Edition edition, InForceRequest request, Viewer viewer, CancellationToken ct)
    {
        if (edition.State == EditionState.Superseded) return Refusal.Superseded;
        if (edition is { State: EditionState.Draft, FormerId: not null }) return Refusal.ChangesAnother;
        if (!await db.Programmes.AnyAsync(p => p.Code == request.Programme, ct)) return Refusal.ChangedMeanwhile;
        if (edition.State == EditionState.InForce && edition.ProgrammeCode != request.Programme) return Refusal.AlreadyInForce;
        var centres = await db.Centres.AsNoTracking()
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == request.Programme)
            .ToListAsync(ct);
        if (!IsOffered(edition, request, centres)) return Refusal.NoSuchCentres;

        var added = request.Centres is { } chosen ? PlanScope.Chosen(edition, request.Cohorts, chosen, centres)
            : new(request.Cohorts, null);
        var arguments = new PutInForceArguments(edition.Id, request.Programme!, added.Cohorts, added.Centres)
        {
            TakeOver = request.TakeOver,
        };
        var expected = await puttingInForce.PreviewAsync(arguments, clock.Today, ct);
        if (ExpectedSeal.Of(added, expected.Missing) != request.Seen) return Refusal.ChangedMeanwhile;
        var doubts = (await doubting.OfAsync(arguments, ct)).Kinds;
        if ((doubts & ~request.Doubts) != Doubt.None) return Refusal.ChangedMeanwhile;
        var faults = request.Faults(doubts, clock.Today);
        var files = request is { TakeOver: not null, Files.Count: > 0 }
            ? await IncomingFile.CheckedAsync([.. request.Files.Take(1)], faults, ct) : [];
        await allowance.CheckAsync(IncomingFile.Field, [.. files.Select(file => file.Upload)], viewer, faults, ct);
        if (faults.Any) return faults;
        return arguments with
        {
            Seen = request.Seen,
            Reason = doubts == Doubt.None ? null : Typed.Text(request.Reason),
            TakeOver = request.TakeOver is { } takeOver ? takeOver with { FileId = await StoredAsync(files, viewer.PersonId, ct) } : null,
        };
    }

    private async Task<FileId?> StoredAsync(IReadOnlyList<IncomingFile> files, PersonId personId, CancellationToken ct)
    {
        if (files is not [var file]) return null;
        var stored = await file.StoreAsync(store, personId, clock.Now, ct);
        db.Files.Add(stored);
        return stored.Id;
    }

    private static bool IsOffered(Edition edition, InForceRequest request, IReadOnlyList<Centre> centres)
    {
        var offered = centres.Where(c => request.Cohorts.Contains(c.Cohort) || edition.Cohorts.Contains(c.Cohort))
            .Select(c => c.Id).ToHashSet();
        return request.Cohorts.All(cohort => centres.Any(c => c.Cohort == cohort)) && request.Centres?.All(offered.Contains) != false;
    }

    private static bool IsSame(Job job, InForceRequest wanted) =>
        JobArguments.Read<PutInForceArguments>(job.Arguments) is var queued && queued.Seen == wanted.Seen
        && queued.ProgrammeCode == wanted.Programme && queued.Cohorts.SequenceEqual(wanted.Cohorts);
}
