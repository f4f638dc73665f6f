using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Subjects;

namespace Vekha.Application.Approvals.Undoing;

/// <summary>Takes back what the viewer decided some minutes ago, all of it as one. What something has happened to since stays as it was
/// decided and is told.</summary>
public sealed class UndoDecisionCommand(VekhaDb db, RequestClock clock, IOptions<Settings> settings)
{
    public async Task<Outcome<Done>> RunAsync(UndoDecisionRequest request, Viewer viewer, CancellationToken ct)
    {
        var seen = await db.DecisionBatches.AsNoTracking()
            .SingleOrDefaultAsync(b => b.Id == request.BatchId && b.PersonId == viewer.PersonId, ct);
        // Who may not decide so any more takes nothing back either.
        if (seen is null || !seen.MayUndo(viewer)) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // The obligations are locked first, as by all who decide.
        var locked = await db.LockedObligationsAsync([.. seen.Decided.Select(d => d.Id)], ct);
        if (await db.DecisionBatches.SingleOrDefaultAsync(b => b.Id == request.BatchId, ct) is not { } batch) return Refusal.UndoTooLate;
        var decisions = await StepDecisionsAsync(batch, ct);
        var submissions = (await db.SubmissionsAsync(locked, ct)).Where(s => batch.MayUndo(s, decisions, viewer)).ToList();
        if (submissions.Count == 0 && locked.Count > 0) return Refusal.NotAllowed;
        switch (batch.WhyNotUndo(clock.Now, settings.Value.Undo.Minutes))
        {
            case null: break;
            case Refusal.AlreadyUndone: return new Done();
            case { } refusal: return refusal;
        }
        var before = submissions.ToDictionary(s => s.Obligation.Id, s => Written(batch.Kind, s.Obligation));
        var undone = batch.Kind is DecisionKind.Asked or DecisionKind.Assigned
            ? batch.Unsay(await UnsaidAsync(batch, before.Keys, ct), clock.Now)
            : batch.Undo(submissions, await WorkedOnAsync(batch, ct), clock.Now);
        if (undone.Count == 0) return Refusal.DecisionFollowed;
        foreach (var submission in submissions.Where(s => undone.Any(u => u.Id == s.Obligation.Id)))
            db.Journal.Note(clock.Now,
                new(JournalKind.ObligationDecisionUndone, viewer.PersonId, submission.Obligation.Id, submission.Obligation.Path)
                {
                    From = before[submission.Obligation.Id],
                    To = Written(batch.Kind, submission.Obligation),
                    ForPersonId = batch.InPlaceOf(submission, decisions, viewer)?.Id,
                });
        await CorrectNoticesAsync(batch, [.. undone.Select(u => u.Id.Subject)], ct);
        if (!await DeletedAsync([.. decisions.Where(d => undone.Any(u => u.StepDecisionIds.Contains(d.Id)))], ct))
            return Refusal.DecisionFollowed;
        await transaction.CommitAsync(ct);
        return new Done();
    }

    /// <summary>What the decision changed, as the journal tells of it; null where something was only said.</summary>
    private static string? Written(DecisionKind kind, Obligation obligation) => kind switch
    {
        DecisionKind.Asked or DecisionKind.Assigned => null,
        DecisionKind.Dated => WrittenDay.Of(obligation.Due),
        _ => obligation.State.ToString(),
    };

    /// <returns>What was said and is taken back: nobody has answered or done it.</returns>
    private Task<IReadOnlyCollection<Guid>> UnsaidAsync(
        DecisionBatch batch, IReadOnlyCollection<ObligationId> obligations, CancellationToken ct)
    {
        Guid[] said = [.. batch.Decided.Where(d => obligations.Contains(d.Id)).Select(d => d.SaidId).OfType<Guid>()];
        return batch.Kind == DecisionKind.Assigned ? db.DeleteOpenTasksAsync(said, ct) : db.DeleteOpenQuestionsAsync(said, ct);
    }

    private async Task<IReadOnlyList<ObligationId>> WorkedOnAsync(DecisionBatch batch, CancellationToken ct)
    {
        var (subjects, at) = (batch.Decided.Select(d => d.Id.Subject).ToList(), batch.At);
        return await db.Evidence.Where(e => subjects.Contains(e.SubjectId) && e.AddedAt > at)
            .Select(e => ObligationId.Of(e.SubjectId)).Distinct().ToListAsync(ct);
    }

    /// <summary>Nobody is told of it who was not told yet; the others are told that it is no longer so.</summary>
    private async Task CorrectNoticesAsync(DecisionBatch batch, SubjectId[] undone, CancellationToken ct)
    {
        var ofBatch = batch.Notices(db).Where(n => undone.Contains(n.SubjectId));
        await ofBatch.Where(n => n.ToldAt == null).ExecuteDeleteAsync(ct);
        foreach (var told in await ofBatch.Where(n => !db.Notices.Any(u => u.ItemId == n.Id)).AsNoTracking().ToListAsync(ct))
            if (told.ToldTo.Count > 0)
                db.Notices.Add(Notice.Of(NoticeKind.Undone, told.SubjectId, batch.PersonId, clock.Now, told.Id));
    }

    private async Task<IReadOnlyList<StepDecision>> StepDecisionsAsync(DecisionBatch batch, CancellationToken ct)
    {
        var ids = batch.Decided.SelectMany(d => d.StepDecisionIds).ToArray();
        return ids.Length == 0 ? [] : await db.StepDecisions.Where(d => ids.Contains(d.Id)).ToListAsync(ct);
    }

    /// <summary>The decisions of steps are gone; the journal goes on telling of them. The scan of a letter is no longer named.</summary>
    /// <returns>false where something has happened to it at this moment.</returns>
    private async Task<bool> DeletedAsync(IReadOnlyList<StepDecision> decisions, CancellationToken ct)
    {
        var scans = decisions.Select(d => d.Letter?.FileId).OfType<Planning.Files.FileId>().ToList();
        db.StepDecisions.RemoveRange(decisions);
        if (!await db.SavedAsync(ct)) return false;
        if (scans.Count > 0) await db.Files.Where(f => scans.Contains(f.Id)).ExecuteDeleteAsync(ct);
        return true;
    }
}

public sealed record UndoDecisionRequest(DecisionBatchId BatchId);
