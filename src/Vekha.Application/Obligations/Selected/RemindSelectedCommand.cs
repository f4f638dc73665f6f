using Microsoft.Extensions.Options;
using Vekha.Application.Approvals;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Reminds those who owe one or several obligations of them: by mail, with a line at each. What they cannot be reminded of is left
/// out and told.</summary>
public sealed class RemindSelectedCommand(VekhaDb db, RequestClock clock, IOptions<Settings> settings)
{
    /// <returns>Of what nobody was reminded, and why.</returns>
    public async Task<Outcome<IReadOnlyList<LeftObligation>>> RunAsync(
        RemindSelectedRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!viewer.May(Right.RemindAuthors)) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        request = request with { Key = RequestKey.Of(request.Key, clock.Now) };
        var asked = request.Items.Select(i => i.Id).ToArray();
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var obligations = await db.LockedVisibleAsync(asked, viewer, ct);
        var done = await db.DoneBeforeAsync(obligations.Select(o => ItemKey.Of(request.Key, o.Id.Value)), ct);
        var authors = await RemindedAuthors.OfAsync(db, obligations, settings.Value.Reminders.AgainAfterDays, clock, ct);
        var left = asked.Where(id => obligations.All(o => o.Id != id)).Select(id => new LeftObligation(id, Refusal.NotAllowed)).ToList();
        foreach (var obligation in obligations.Where(o => !done.Contains(ItemKey.Of(request.Key, o.Id.Value))))
        {
            if (authors.WhyNot(obligation, viewer) is { } refusal)
            {
                left.Add(new(obligation.Id, refusal));
                continue;
            }
            db.Notices.Add(Notice.Of(NoticeKind.Reminded, obligation.Id.Subject, viewer.PersonId, clock.Now));
            db.Journal.Note(clock.Now, new(JournalKind.ObligationReminded, viewer.PersonId, obligation.Id, obligation.Path)
            {
                To = string.Join(", ", authors.NamesOf(obligation)),
                ForPersonId = viewer.InPlaceOf(Right.RemindAuthors, obligation.Path)?.Id,
                Key = ItemKey.Of(request.Key, obligation.Id.Value),
            });
        }
        if (await db.TrySaveAsync(ct) != SaveResult.Saved) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return left;
    }
}
