using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Approvals;
using Vekha.Application.Approvals.Waiting;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Calendars;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Calendars;
using Vekha.Planning.Evidence;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Obligations;
using Vekha.Web.Pages.Routes.Steps;
using Vekha.Web.Requests;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Routes.Waiting;

/// <summary>Accepts or returns many at once, in one transaction of a fixed number of statements. What cannot be done is left out and told;
/// the rest is done together.</summary>
public sealed class BulkCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>What was not done, and why.</returns>
    public async Task<IReadOnlyList<(WaitingItem Item, Refusal Why)>> RunAsync(
        IReadOnlyList<WaitingItem> items, BulkForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var loaded = await LoadedAsync(items, form, viewer, ct);
        var left = new List<(WaitingItem, Refusal)>();
        foreach (var item in items)
            if ((item.IsStep ? Decide(loaded, item, form, viewer) : Accept(loaded, item, form, viewer)) is { } refusal) left.Add((item, refusal));
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return left;
    }

    /// <summary>All that is needed; the obligations are locked.</summary>
    private async Task<Loaded> LoadedAsync(IReadOnlyList<WaitingItem> items, BulkForm form, Viewer viewer, CancellationToken ct)
    {
        var steps = items.Where(i => i.IsStep).Select(i => i.Id).ToList();
        var ofSteps = await db.Passages.Where(p => steps.Contains(p.Id)).Select(p => p.SubjectId).ToListAsync(ct);
        var ids = items.Where(i => !i.IsStep).Select(i => i.Id).Concat(ofSteps).Distinct().ToList();
        var obligations = await db.LockedObligationsAsync(ids, ct);
        var visible = obligations.Where(o => viewer.May(Right.ReadPlan, o)).ToDictionary(o => o.Id);
        var passages = (await db.Passages.Where(p => ids.Contains(p.SubjectId)).ToListAsync(ct)).ToLookup(p => p.SubjectId);
        var evidence = (await db.Evidence.Where(e => ids.Contains(e.SubjectId)).Select(e => new { e.SubjectId, e.Round, e.AddedById }).ToListAsync(ct))
            .ToLookup(e => (e.SubjectId, e.Round), e => e.AddedById);
        var keys = items.Select(form.KeyOf).ToList();
        var done = await db.Journal.Where(j => keys.Contains(j.Id)).Select(j => j.Id).ToListAsync(ct);
        return new(
            visible.ToDictionary(o => o.Key, o => new ObligationSubmission(o.Value, [.. passages[o.Key]])),
            visible.ToDictionary(o => o.Key, o => RoundEvidence.Of([.. evidence[(o.Key, o.Value.Round)]])),
            [.. done], await db.WorkingCalendarAsync(ct));
    }

    private Refusal? Decide(Loaded loaded, WaitingItem item, BulkForm form, Viewer viewer)
    {
        var key = form.KeyOf(item);
        if (loaded.Done.Contains(key)) return null;
        var submission = loaded.Submissions.Values.FirstOrDefault(s => s.Passages.Any(p => p.Id == item.Id));
        if (submission?.Passages.Single(p => p.Id == item.Id) is not { } passage) return Refusal.NotAllowed;
        if (submission.WhyNot(passage, viewer, loaded.Evidence[submission.Obligation.Id]) is { } why) return why;
        if (passage.Version != item.Version) return Refusal.StepDecided;

        var step = passage.StepInTurn!;
        var decision = new StepDecision(Guid.CreateVersion7(clock.Now), passage.Id, passage.Next, form.Accepts ? StepOutcome.Agreed : StepOutcome.Returned,
            viewer.PersonId, viewer.InPlaceOf(step, passage.Path)?.Id, clock.Now, Typed.Text(form.Reason), null);
        var entry = StepEntries.Of(decision, passage, step, clock.Now) with { Id = key };
        if (submission.Decide(passage, decision, clock.Today, loaded.Calendar) is { } refusal) return refusal;
        db.StepDecisions.Add(decision);
        db.Journal.Add(entry);
        return null;
    }

    private Refusal? Accept(Loaded loaded, WaitingItem item, BulkForm form, Viewer viewer)
    {
        var (key, action) = (form.KeyOf(item), form.Accepts ? ObligationAction.Accept : ObligationAction.Return);
        if (loaded.Done.Contains(key)) return null;
        if (!loaded.Submissions.TryGetValue(item.Id, out var submission)) return Refusal.NotAllowed;
        var (obligation, evidence) = (submission.Obligation, loaded.Evidence[item.Id]);
        if (obligation.WhyNot(action, viewer, evidence) is { } why) return why;
        if (obligation.Version != item.Version) return Refusal.ChangedMeanwhile;

        var before = obligation.State;
        if ((form.Accepts ? obligation.Accept(viewer.PersonId, evidence, clock.Today) : obligation.Return(form.Reason)) is { } refusal) return refusal;
        submission.End(PassageState.BrokenOff, viewer.PersonId, clock.Now);
        db.Journal.Note(clock.Now, ObligationActions.JournalKindOf(action), viewer.PersonId, obligation.Id, obligation.Path,
            before.ToString(), obligation.State.ToString(), form.Accepts ? null : Typed.Text(form.Reason),
            viewer.InPlaceOf(ObligationActions.RightFor(action), obligation.Path)?.Id, key);
        return null;
    }

    private sealed record Loaded(
        IReadOnlyDictionary<Guid, ObligationSubmission> Submissions, IReadOnlyDictionary<Guid, RoundEvidence> Evidence, HashSet<Guid> Done, WorkingCalendar Calendar);
}

public sealed class BulkForm
{
    public const int LongestReason = 2000;

    /// <summary>Made when the form was rendered: a form posted twice has one effect.</summary>
    public Guid Key { get; set; }
    /// <summary>«accept» or «return», as the address says.</summary>
    public string? Act { get; set; }
    /// <summary>One for all that is returned.</summary>
    public string? Reason { get; set; }

    public bool Accepts => Act == "accept";

    public string? ReasonError => Accepts ? null : Typed.Text(Reason) is null ? RefusalTexts.Of(Refusal.ReasonRequired)
        : Reason!.Length > LongestReason ? Texts.Fault_TooLong.With(LongestReason) : null;

    /// <summary>The key of the line of the journal, the same at every post of the form.</summary>
    public Guid KeyOf(WaitingItem item)
    {
        Span<byte> bytes = stackalloc byte[32];
        Key.TryWriteBytes(bytes);
        item.Id.TryWriteBytes(bytes[16..]);
        return new(System.Security.Cryptography.SHA256.HashData(bytes)[..16]);
    }
}
