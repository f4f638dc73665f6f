using Vekha.Application.Approvals;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>Dates many obligations at once: all of them, or none.</summary>
public sealed class DatesCommand(VekhaDb db, DatesQuery query, DatesSetQuery set, RequestClock clock)
{
    public async Task<Outcome<DatesSet>> RunAsync(DatesRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await query.RunAsync(request.MeasureId, viewer, ct) is not { } view) return Refusal.NotAllowed;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        // What the same request saw the first time has changed by its work.
        if (!request.OnlyChecks && await DoneBeforeAsync(request, viewer, ct) is { } before) return before;
        var dates = view.Check(request.Rows, clock.Today, request.WithPast);
        if (Faults(request, dates) is { Any: true } faults) return faults;
        if (request.OnlyChecks) return new DatesSet(0);
        return await SaveAsync(dates, request, viewer, ct);
    }

    private async Task<Outcome<DatesSet>?> DoneBeforeAsync(DatesRequest request, Viewer viewer, CancellationToken ct)
    {
        var (kind, person) = (JournalKind.ObligationDated.Name, viewer.PersonId);
        if (await db.DoneBeforeAsync(request.Key, line => line.Kind == kind && line.PersonId == person, ct) is not { } before) return null;
        if (before.Refusal is { } refusal) return refusal;
        var dated = await set.RunAsync(request.Key, request.MeasureId, viewer, ct);
        return dated.Count > 0 ? dated : Refusal.ChangedMeanwhile;
    }

    private static FieldFaults Faults(DatesRequest request, CheckedDates dates)
    {
        if (request.OnlyChecks) return request.Faults();
        var faults = new FieldFaults();
        if (request.Seen != dates.Fingerprint) faults.Add(nameof(request.Rows), TableFault.Changed);
        else if (dates.New == 0 || (!request.SkipFaulty && dates.Faulty > 0)) faults.Add(nameof(request.Rows), TableFault.FaultyRows);
        faults.AddRange(request.Faults());
        return faults;
    }

    private async Task<Outcome<DatesSet>> SaveAsync(CheckedDates dates, DatesRequest request, Viewer viewer, CancellationToken ct)
    {
        var days = dates.Rows.Where(r => r.Obligation is not null)
            .ToDictionary(r => r.Obligation!.Id, r => (r.Row.Day!.Value, r.Obligation!.Version));
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligations = await db.LockedObligationsAsync(days.Keys, ct);
        if (await DoneBeforeAsync(request, viewer, ct) is { } done) return done;
        if (obligations.Count < days.Count) return Refusal.ChangedMeanwhile;
        if (obligations.Any(o => !viewer.May(Right.DecideObligations, o))) return Refusal.NotAllowed;
        if (obligations.Any(o => o.Version != days[o.Id].Version)) return Refusal.ChangedMeanwhile;
        var decisions = new ObligationDecisions(db, viewer, clock);
        // By the line of the first the request is known when it is sent again.
        var key = request.Key;
        foreach (var submission in await db.SubmissionsAsync(obligations, ct))
        {
            var id = submission.Obligation.Id;
            var (day, version) = days[id];
            var one = new ObligationRequest(id, ObligationAction.SetDate, key, version, request.Basis, day);
            if (await decisions.ApplyAsync(submission, one, RoundEvidence.None, ct) is { } refusal) return refusal;
            key = Guid.CreateVersion7(clock.Now);
        }
        decisions.Keep(request.Key, DecisionKind.Dated);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new DatesSet(dates.New);
    }
}
