using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;
using Vekha.Planning.Talk;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Asks one person, or gives them a task, at each of several obligations of a list; or the head of each centre.</summary>
public sealed class TalkOfSelectedCommand(VekhaDb db, RequestClock clock)
{
    /// <returns>Where it was not said, and why.</returns>
    public async Task<Outcome<IReadOnlyList<LeftObligation>>> RunAsync(
        TalkOfSelectedRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!request.Action.HasAddressee() || !viewer.May(Right.ReadPlan)) return Refusal.NotAllowed;
        if (request.Faults(clock.Today) is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(request.Key, ct);
        var asked = request.Items.Select(i => i.Id).ToArray();
        var seen = (await db.LockedVisibleAsync(asked, viewer, ct)).ToDictionary(o => o.Id, o => o.Path);
        if (seen.Count == 0) return Refusal.NotAllowed;
        if (!request.ToOwnHeads && await WhyNotAsync(request, seen.Values, viewer, ct) is { } refusal) return refusal;
        var to = await AddresseesAsync(request, seen, ct);
        var kind = request.Action == SelectedAction.Assign ? DecisionKind.Assigned : DecisionKind.Asked;
        var (before, changed) = await db.DecidedBeforeAsync(request.Key, kind, viewer, ct);
        if (changed is { } why) return why;
        if (before is not null || await IsSaidAsync(request, ct)) return Left(asked, seen, to);
        if (to.Count == 0) return Refusal.NobodyAnswers;
        foreach (var (id, person) in to) Say(request, id, person, seen[id], viewer);
        db.AddBatch(
            request.Key, kind, viewer.PersonId, clock.Now,
            [.. to.Keys.Select(id => DecidedObligation.Said(id, ItemKey.Of(request.Key, id.Value)))]);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return Left(asked, seen, to);
    }

    /// <summary>What was said stays longer than what would take it back.</summary>
    private async Task<bool> IsSaidAsync(TalkOfSelectedRequest request, CancellationToken ct)
    {
        var keys = request.Items.Select(i => ItemKey.Of(request.Key, i.Id.Value)).ToList();
        return await db.Assignments.AnyAsync(a => keys.Contains(a.Id), ct)
            || await db.Comments.AnyAsync(c => keys.Contains(c.Id.Value), ct);
    }

    private static List<LeftObligation> Left(
        IEnumerable<ObligationId> asked, Dictionary<ObligationId, string> seen, Dictionary<ObligationId, PersonId> to) =>
    [
        .. asked.Where(id => !to.ContainsKey(id))
            .Select(id => new LeftObligation(id, seen.ContainsKey(id) ? Refusal.NobodyAnswers : Refusal.NotAllowed)),
    ];

    private async Task<Refusal?> WhyNotAsync(
        TalkOfSelectedRequest request, IReadOnlyCollection<string> paths, Viewer viewer, CancellationToken ct)
    {
        if (!await SeesAsync(request.Person!.Value, paths, ct)) return Refusal.NotAllowed;
        return request.Action == SelectedAction.Assign
            && !TaskLevels.MayGive(viewer, await db.RolesAtAsync(request.Person.Value, TreePath.Common(paths), ct))
            ? Refusal.TaskUpwards : null;
    }

    /// <summary>To whom it is said at each: nobody stands below a head, so that a task for one never goes upwards.</summary>
    private async Task<Dictionary<ObligationId, PersonId>> AddresseesAsync(
        TalkOfSelectedRequest request, Dictionary<ObligationId, string> seen, CancellationToken ct)
    {
        if (!request.ToOwnHeads) return seen.Keys.ToDictionary(id => id, _ => request.Person!.Value);
        var heads = await AnsweringHeads.OfAsync(db, seen.Values, ct);
        return seen.Where(o => heads.At(o.Value) is not null).ToDictionary(o => o.Key, o => heads.At(o.Value)!.Value);
    }

    private Task<bool> SeesAsync(PersonId person, IEnumerable<string> paths, CancellationToken ct) =>
        db.ReadersOf(TreePath.Common(paths)).AnyAsync(p => p.Id == person, ct);

    private void Say(TalkOfSelectedRequest request, ObligationId id, PersonId person, string path, Viewer viewer)
    {
        var (key, text) = (ItemKey.Of(request.Key, id.Value), Typed.Text(request.Text)!);
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
