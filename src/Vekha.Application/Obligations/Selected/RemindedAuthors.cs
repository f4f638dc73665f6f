using Microsoft.EntityFrameworkCore;
using Vekha.Application.Notices;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Who can be reminded by mail of what they owe, and when they were last: of many obligations, four statements.</summary>
internal sealed class RemindedAuthors(
    RequestClock clock, int again, Dictionary<ObligationId, DateTimeOffset> last, IReadOnlyList<NoticeReader> people)
{
    /// <param name="again">After how many days one may remind again.</param>
    public static async Task<RemindedAuthors> OfAsync(
        VekhaDb db, IReadOnlyCollection<Obligation> obligations, int again, RequestClock clock, CancellationToken ct)
    {
        var subjects = obligations.Select(o => o.Id.Subject).ToArray();
        var (kind, since) = (JournalKind.ObligationReminded.Name, clock.Now.AddDays(-again - 1));
        var last = await db.Journal
            .Where(j => j.SubjectId != null && subjects.Contains(j.SubjectId.Value) && j.Kind == kind && j.At >= since)
            .Select(j => new { Subject = j.SubjectId!.Value, j.At }).ToListAsync(ct);
        var people = await new NoticeReaders(db).OfAsync([.. obligations.Select(o => o.Path).Distinct()], clock.Today, ct);
        return new(clock, again, last.GroupBy(l => l.Subject).ToDictionary(l => ObligationId.Of(l.Key), l => l.Max(j => j.At)), people);
    }

    /// <summary>Why nobody can be reminded of it now; null where somebody can.</summary>
    public Refusal? WhyNot(Obligation obligation, Viewer viewer) =>
        obligation.WhyNotRemind(
            viewer, last.TryGetValue(obligation.Id, out var at) ? clock.DayOf(at) : null, again, clock.Today) is { } refusal ? refusal
        : NamesOf(obligation).Count == 0 ? Refusal.NobodyToRemind : null;

    /// <summary>To whom the mail goes.</summary>
    public IReadOnlyList<string> NamesOf(Obligation obligation) =>
        [.. Answering.First([.. people.Select(p => p.Viewer)], obligation.Path, obligation.CentreId is null)
            .Where(viewer => people.Any(p => p.Viewer == viewer && p.Address is not null && p.Choice.Wants(NoticeKind.Reminded)))
            .Select(viewer => viewer.Name).Distinct()];
}
