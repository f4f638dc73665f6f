using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
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
        if (seen is null) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        // The obligations are locked first, as by all who decide.
        var locked = await db.LockedObligationsAsync([.. seen.Decided.Select(d => d.Id)], ct);
        var obligations = locked.Where(o => viewer.May(Right.ReadPlan, o)).ToList();
        var batch = await db.DecisionBatches.SingleAsync(b => b.Id == request.BatchId, ct);
        switch (batch.WhyNotUndo(clock.Now, settings.Value.Undo.Minutes))
        {
            case null: break;
            case Refusal.AlreadyUndone: return new Done();
            case { } refusal: return refusal;
        }
        var before = obligations.ToDictionary(o => o.Id, o => Written(batch.Kind, o));
        var undone = batch.Kind is DecisionKind.Asked or DecisionKind.Assigned
            ? batch.Unsay(await UnsaidAsync(batch, obligations, ct), clock.Now)
            : batch.Undo(await SubmissionsAsync(obligations, ct), await WorkedOnAsync(batch, ct), clock.Now);
        if (undone.Count == 0) return Refusal.DecisionFollowed;
        foreach (var obligation in obligations.Where(o => undone.Any(u => u.Id == o.Id)))
            db.Journal.Note(clock.Now,
                new(JournalKind.ObligationDecisionUndone, viewer.PersonId, obligation.Id, obligation.Path)
                {
                    From = before[obligation.Id],
                    To = Written(batch.Kind, obligation),
                });
        await CorrectNoticesAsync(batch, [.. undone.Select(u => u.Id.Subject)], ct);
        await DeleteAsync([.. undone.SelectMany(u => u.StepDecisionIds)], ct);
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

    /// <summary>Deletes the questions nobody has answered and the tasks nobody has done.</summary>
    /// <returns>Which those were.</returns>
    private async Task<IReadOnlyCollection<Guid>> UnsaidAsync(DecisionBatch batch, List<Obligation> obligations, CancellationToken ct)
    {
        var said = batch.Decided.Where(d => obligations.Exists(o => o.Id == d.Id)).Select(d => d.SaidId).OfType<Guid>().ToArray();
        if (batch.Kind == DecisionKind.Assigned)
        {
            var tasks = await db.Assignments.Where(a => said.Contains(a.Id) && a.DoneAt == null).ToListAsync(ct);
            db.Assignments.RemoveRange(tasks);
            return [.. tasks.Select(a => a.Id)];
        }
        var open = await db.Mentions.Where(m => said.Contains(m.CommentId.Value) && m.AnsweredAt == null).ToListAsync(ct);
        var ids = open.ConvertAll(m => m.CommentId);
        db.Mentions.RemoveRange(open);
        db.Comments.RemoveRange(await db.Comments.Where(c => ids.Contains(c.Id)).ToListAsync(ct));
        return [.. ids.Select(id => id.Value)];
    }

    private async Task<IReadOnlyList<ObligationSubmission>> SubmissionsAsync(IReadOnlyList<Obligation> obligations, CancellationToken ct)
    {
        var subjects = obligations.Select(o => o.Id.Subject).ToList();
        var passages = (await db.Passages.Where(p => subjects.Contains(p.SubjectId)).ToListAsync(ct)).ToLookup(p => p.SubjectId);
        return [.. obligations.Select(o => new ObligationSubmission(o, [.. passages[o.Id.Subject]]))];
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

    /// <summary>The decisions of steps are gone; the journal goes on telling of them. The scan of a letter is no longer named.</summary>
    private async Task DeleteAsync(IReadOnlyList<Guid> stepDecisions, CancellationToken ct)
    {
        var decisions = stepDecisions.Count == 0 ? []
            : await db.StepDecisions.Where(d => stepDecisions.Contains(d.Id)).ToListAsync(ct);
        var scans = decisions.Select(d => d.Letter?.FileId).OfType<Planning.Files.FileId>().ToList();
        db.StepDecisions.RemoveRange(decisions);
        await db.SaveChangesAsync(ct);
        if (scans.Count > 0) await db.Files.Where(f => scans.Contains(f.Id)).ExecuteDeleteAsync(ct);
    }
}

public sealed record UndoDecisionRequest(DecisionBatchId BatchId);
