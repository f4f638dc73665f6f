using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;
using Vekha.Planning.Talk;

namespace Vekha.Web.Pages.Obligations.Talk;

/// <summary>Says, asks, gives and ends tasks, notes calls and letters at an obligation the person sees.</summary>
public sealed class TalkCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(Guid obligationId, TalkAction action, TalkForm form, Viewer viewer, CancellationToken ct)
    {
        var obligation = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).SingleOrDefaultAsync(o => o.Id == obligationId, ct);
        if (obligation is null) return Refusal.NotAllowed;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(action is TalkAction.Comment or TalkAction.Assign or TalkAction.Contact ? form.Key : form.Id, ct);
        if (await DoAsync(obligation, action, form, viewer, ct) is { } refusal) return refusal;
        if (!db.ChangeTracker.HasChanges()) return null;
        Write(obligation, action, viewer);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return null;
    }

    private Task<Refusal?> DoAsync(Obligation obligation, TalkAction action, TalkForm form, Viewer viewer, CancellationToken ct) => action switch
    {
        TalkAction.Comment => CommentAsync(obligation, form, viewer, ct),
        TalkAction.Contact => NoteAsync(obligation, form, viewer, ct),
        TalkAction.Assign => AssignAsync(obligation, form, viewer, ct),
        TalkAction.WithdrawComment => WithdrawAsync(obligation, form, viewer, ct),
        TalkAction.Answered => AnsweredAsync(obligation, viewer, ct),
        _ => MarkAsync(obligation, action == TalkAction.AssignmentDone, form, viewer, ct),
    };

    private async Task<Refusal?> CommentAsync(Obligation obligation, TalkForm form, Viewer viewer, CancellationToken ct)
    {
        if (await db.Comments.AnyAsync(c => c.Id == form.Key, ct)) return null;
        if (form.Person is { } asked && !await SeesAsync(asked, obligation, ct)) return Refusal.NotAllowed;
        await AnsweredAsync(obligation, viewer, ct);
        var comment = Comment.Say(form.Key, obligation.Id, form.TypedText!, viewer.PersonId, clock.Now);
        db.Comments.Add(comment);
        if (form.Person is { } person) db.Mentions.Add(Mention.Of(comment, person));
        return null;
    }

    private async Task<Refusal?> NoteAsync(Obligation obligation, TalkForm form, Viewer viewer, CancellationToken ct)
    {
        if (await db.Contacts.AnyAsync(c => c.Id == form.Key, ct)) return null;
        db.Contacts.Add(new(form.Key, obligation.Id, form.Kind, Typed.Line(form.With)!, form.DayOrNone!.Value, Typed.Line(form.Number),
            form.TypedText!, viewer.PersonId, clock.Now));
        return null;
    }

    private async Task<Refusal?> AssignAsync(Obligation obligation, TalkForm form, Viewer viewer, CancellationToken ct)
    {
        if (await db.Assignments.AnyAsync(a => a.Id == form.Key, ct)) return null;
        if (!await SeesAsync(form.Person!.Value, obligation, ct)) return Refusal.NotAllowed;
        db.Assignments.Add(Assignment.Give(form.Key, obligation.Id, form.TypedText!, form.Person.Value, form.DayOrNone!.Value, viewer.PersonId, clock.Now));
        return null;
    }

    private async Task<Refusal?> WithdrawAsync(Obligation obligation, TalkForm form, Viewer viewer, CancellationToken ct)
    {
        var comment = await db.Comments.SingleOrDefaultAsync(c => c.Id == form.Id && c.SubjectId == obligation.Id, ct);
        if (comment is null) return Refusal.NotAllowed;
        if (comment.WithdrawnAt is not null && comment.AuthorId == viewer.PersonId) return null;
        if (comment.Version != form.Version) return Refusal.ChangedMeanwhile;
        // Nobody is asked any more by words that are gone.
        foreach (var mention in await db.Mentions.Where(m => m.CommentId == comment.Id).ToListAsync(ct)) mention.Answer(clock.Now);
        return comment.Withdraw(viewer.PersonId, clock.Now);
    }

    private async Task<Refusal?> AnsweredAsync(Obligation obligation, Viewer viewer, CancellationToken ct)
    {
        foreach (var mention in await db.Mentions.Where(m => m.SubjectId == obligation.Id && m.PersonId == viewer.PersonId && m.AnsweredAt == null).ToListAsync(ct))
            mention.Answer(clock.Now);
        return null;
    }

    private async Task<Refusal?> MarkAsync(Obligation obligation, bool done, TalkForm form, Viewer viewer, CancellationToken ct)
    {
        var assignment = await db.Assignments.SingleOrDefaultAsync(a => a.Id == form.Id && a.SubjectId == obligation.Id, ct);
        if (assignment is null) return Refusal.NotAllowed;
        if (assignment.DoneAt is not null == done) return null;
        return assignment.Version != form.Version ? Refusal.ChangedMeanwhile : assignment.Mark(done, viewer.PersonId, clock.Now);
    }

    private Task<bool> SeesAsync(Guid personId, Obligation obligation, CancellationToken ct) => db.ReadersOf(obligation.Path).AnyAsync(p => p.Id == personId, ct);

    // The words stay out of the journal: what is withdrawn there would stay for ever.
    private void Write(Obligation obligation, TalkAction action, Viewer viewer) =>
        db.Journal.Note(clock.Now, KindOf(action), viewer.PersonId, obligation.Id, obligation.Path);

    private static JournalKind KindOf(TalkAction action) => action switch
    {
        TalkAction.Comment => JournalKind.ObligationCommented,
        TalkAction.WithdrawComment => JournalKind.ObligationCommentWithdrawn,
        TalkAction.Answered => JournalKind.ObligationQuestionAnswered,
        TalkAction.Assign => JournalKind.ObligationAssigned,
        TalkAction.AssignmentDone => JournalKind.ObligationAssignmentDone,
        TalkAction.AssignmentReopened => JournalKind.ObligationAssignmentReopened,
        _ => JournalKind.ObligationContactNoted,
    };
}
