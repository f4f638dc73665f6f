using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Talk;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Asks one person, or gives them a task, at each of several obligations of a list.</summary>
public sealed class TalkOfSelectedCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>Where it was not said, and why.</returns>
    public async Task<Outcome<IReadOnlyList<LeftObligation>>> RunAsync(
        TalkOfSelectedRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!request.Action.HasAddressee() || !viewer.May(Right.ReadPlan)) return Refusal.NotAllowed;
        if (request.Faults(clock.Today) is { Any: true } faults) return faults;
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.Key, ct);
        var asked = request.Items.Select(i => i.Id).ToArray();
        var seen = await db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan).Where(o => asked.Contains(o.Id))
            .Select(o => new { o.Id, o.Path }).ToDictionaryAsync(o => o.Id, o => o.Path, ct);
        if (seen.Count == 0 || !await SeesAsync(request.Person!.Value, seen.Values, ct)) return Refusal.NotAllowed;
        if (request.Action == SelectedAction.Assign
            && !TaskLevels.MayGive(viewer, await db.RolesAtAsync(request.Person.Value, TreePath.Common(seen.Values), ct)))
            return Refusal.TaskUpwards;
        // Sent once more after it was taken back, it says nothing.
        if (await db.IsUndoneAsync(request.Key, ct) is { } isUndone)
            return isUndone ? Refusal.ChangedMeanwhile : Left(asked, seen.Keys);
        foreach (var (id, path) in seen) Say(request, id, path, viewer);
        db.AddBatch(
            request.Key, request.Action == SelectedAction.Assign ? DecisionKind.Assigned : DecisionKind.Asked, viewer.PersonId, clock.Now,
            [.. seen.Keys.Select(id => DecidedObligation.Said(id, ItemKey.Of(request.Key, id.Value)))]);
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return Left(asked, seen.Keys);
    }

    private static List<LeftObligation> Left(IEnumerable<ObligationId> asked, IReadOnlyCollection<ObligationId> seen) =>
        [.. asked.Except(seen).Select(id => new LeftObligation(id, Refusal.NotAllowed))];

    private Task<bool> SeesAsync(PersonId person, IEnumerable<string> paths, CancellationToken ct) =>
        db.ReadersOf(TreePath.Common(paths)).AnyAsync(p => p.Id == person, ct);

    private void Say(TalkOfSelectedRequest request, ObligationId id, string path, Viewer viewer)
    {
        var (key, text, person) = (ItemKey.Of(request.Key, id.Value), Typed.Text(request.Text)!, request.Person!.Value);
        if (request.Action == SelectedAction.Assign)
            db.Assignments.Add(Assignment.Give(key, id.Subject, text, person, request.Day!.Value, viewer.PersonId, clock.Now));
        else
        {
            var comment = Comment.Say(new(key), id.Subject, text, viewer.PersonId, clock.Now);
            db.Comments.Add(comment);
            db.Mentions.Add(Mention.Of(comment, person));
        }
        var (kind, told) = request.Action == SelectedAction.Assign
            ? (JournalKind.ObligationAssigned, NoticeKind.Assigned) : (JournalKind.ObligationCommented, NoticeKind.Asked);
        db.Notices.Add(Notice.Of(told, id.Subject, viewer.PersonId, clock.Now, key));
        db.Journal.Note(clock.Now, new(kind, viewer.PersonId, id, path));
    }
}
