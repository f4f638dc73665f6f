using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Subjects;
using Vekha.Planning.Talk;

namespace Vekha.Application.Talk;

/// <summary>Says, asks, gives and ends tasks, notes calls and letters at an obligation the person sees.</summary>
public sealed class TalkCommand(VekhaDb db, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        var seen = db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).Where(o => o.Id == request.ObligationId);
        if (!await seen.AnyAsync(ct)) return Refusal.NotAllowed;
        if (request.Faults(clock.Today) is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.Adds ? request.Key : request.Id, ct);
        if (await db.LockedObligationAsync(request.ObligationId, ct) is not { } obligation) return Refusal.ChangedMeanwhile;
        if (!viewer.May(Right.ReadPlan, obligation)) return Refusal.NotAllowed;
        if (await DoAsync(obligation, request, viewer, ct) is { } refusal) return refusal;
        if (!db.ChangeTracker.HasChanges()) return new Done();
        Write(obligation, request.Action, viewer);
        if (!await db.SavedAsync(ct)) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private Task<Refusal?> DoAsync(Obligation obligation, TalkRequest request, Viewer viewer, CancellationToken ct) => request.Action switch
    {
        TalkAction.Comment => CommentAsync(obligation, request, viewer, ct),
        TalkAction.Contact => NoteAsync(obligation, request, viewer, ct),
        TalkAction.Assign => AssignAsync(obligation, request, viewer, ct),
        TalkAction.RetractComment => RetractAsync(obligation, request, viewer, ct),
        TalkAction.Answered => EndAsync(obligation, request, viewer, ct),
        _ => MarkAsync(obligation, request.Action == TalkAction.AssignmentDone, request, viewer, ct),
    };

    private async Task<Refusal?> CommentAsync(Obligation obligation, TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await db.Comments.AsNoTracking().SingleOrDefaultAsync(c => c.Id == new CommentId(request.Key), ct) is { } said)
            return WhyNotAgain(said.SubjectId, said.AuthorId, obligation, viewer);
        if (request.Person is { } asked && !await SeesAsync(asked, obligation, ct)) return Refusal.NotAllowed;
        await AnswerAsync(obligation, viewer, ct);
        var comment = Comment.Say(new(request.Key), obligation.Id.Subject, Typed.Text(request.Text)!, viewer.PersonId, clock.Now);
        db.Comments.Add(comment);
        if (request.Person is not { } person) return null;
        db.Mentions.Add(Mention.Of(comment, person));
        Tell(NoticeKind.Asked, obligation, request.Key, viewer);
        return null;
    }

    private async Task<Refusal?> NoteAsync(Obligation obligation, TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await db.Contacts.AsNoTracking().SingleOrDefaultAsync(c => c.Id == request.Key, ct) is { } noted)
            return WhyNotAgain(noted.SubjectId, noted.AuthorId, obligation, viewer);
        db.Contacts.Add(new(
            request.Key, obligation.Id.Subject, request.Kind, Typed.Line(request.With)!, request.Day!.Value, Typed.Line(request.Number),
            Typed.Text(request.Text)!, viewer.PersonId, clock.Now));
        return null;
    }

    private async Task<Refusal?> AssignAsync(Obligation obligation, TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await db.Assignments.AsNoTracking().SingleOrDefaultAsync(a => a.Id == request.Key, ct) is { } given)
            return WhyNotAgain(given.SubjectId, given.AuthorId, obligation, viewer);
        if (!await SeesAsync(request.Person!.Value, obligation, ct)) return Refusal.NotAllowed;
        if (!TaskLevels.MayGive(viewer, await db.RolesAtAsync(request.Person.Value, obligation.Path, ct))) return Refusal.TaskUpwards;
        db.Assignments.Add(Assignment.Give(
            request.Key, obligation.Id.Subject, Typed.Text(request.Text)!, request.Person.Value, request.Day!.Value, viewer.PersonId,
            clock.Now));
        Tell(NoticeKind.Assigned, obligation, request.Key, viewer);
        return null;
    }

    private async Task<Refusal?> RetractAsync(Obligation obligation, TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        var comment = await db.Comments.SingleOrDefaultAsync(
            c => c.Id == new CommentId(request.Id) && c.SubjectId == obligation.Id.Subject, ct);
        if (comment is null) return Refusal.NotAllowed;
        if (comment.RetractedAt is not null && comment.AuthorId == viewer.PersonId) return null;
        if (comment.Version != request.Version) return Refusal.ChangedMeanwhile;
        // Nobody is asked any more by words that are gone.
        foreach (var mention in await db.Mentions.Where(m => m.CommentId == comment.Id).ToListAsync(ct)) mention.Answer(clock.Now);
        return comment.Retract(viewer.PersonId, clock.Now);
    }

    private async Task<Refusal?> EndAsync(Obligation obligation, TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        var (comment, subject) = (new CommentId(request.Id), obligation.Id.Subject);
        if (!await db.Mentions.AnyAsync(m => m.CommentId == comment && m.SubjectId == subject && m.PersonId == viewer.PersonId, ct))
            return Refusal.NotAllowed;
        await AnswerAsync(obligation, viewer, ct);
        return null;
    }

    /// <summary>Whoever says something here has answered all that they were asked.</summary>
    private async Task AnswerAsync(Obligation obligation, Viewer viewer, CancellationToken ct)
    {
        var open = db.Mentions.Where(m => m.SubjectId == obligation.Id.Subject && m.PersonId == viewer.PersonId && m.AnsweredAt == null);
        foreach (var mention in await open.ToListAsync(ct)) mention.Answer(clock.Now);
    }

    private async Task<Refusal?> MarkAsync(Obligation obligation, bool done, TalkRequest request, Viewer viewer, CancellationToken ct)
    {
        var assignment = await db.Assignments.SingleOrDefaultAsync(a => a.Id == request.Id && a.SubjectId == obligation.Id.Subject, ct);
        if (assignment is null) return Refusal.NotAllowed;
        if (assignment.DoneAt is not null == done) return null;
        return assignment.Version != request.Version ? Refusal.ChangedMeanwhile : assignment.Mark(done, viewer.PersonId, clock.Now);
    }

    /// <summary>What was said under the key before: the same thing, or another's.</summary>
    private static Refusal? WhyNotAgain(SubjectId subjectId, PersonId authorId, Obligation obligation, Viewer viewer) =>
        subjectId == obligation.Id.Subject && authorId == viewer.PersonId ? null : Refusal.ChangedMeanwhile;

    private Task<bool> SeesAsync(PersonId personId, Obligation obligation, CancellationToken ct) =>
        db.ReadersOf(obligation.Path).AnyAsync(p => p.Id == personId, ct);

    private void Tell(NoticeKind kind, Obligation obligation, Guid item, Viewer viewer) =>
        db.Notices.Add(Notice.Of(kind, obligation.Id.Subject, viewer.PersonId, clock.Now, item));

    // The words stay out of the journal: what is withdrawn there would stay for ever.
    private void Write(Obligation obligation, TalkAction action, Viewer viewer) =>
        db.Journal.Note(clock.Now, new(KindOf(action), viewer.PersonId, obligation.Id, obligation.Path));

    private static JournalKind KindOf(TalkAction action) => action switch
    {
        TalkAction.Comment => JournalKind.ObligationCommented,
        TalkAction.RetractComment => JournalKind.ObligationCommentRetracted,
        TalkAction.Answered => JournalKind.ObligationQuestionAnswered,
        TalkAction.Assign => JournalKind.ObligationAssigned,
        TalkAction.AssignmentDone => JournalKind.ObligationAssignmentDone,
        TalkAction.AssignmentReopened => JournalKind.ObligationAssignmentReopened,
        _ => JournalKind.ObligationContactNoted,
    };
}
