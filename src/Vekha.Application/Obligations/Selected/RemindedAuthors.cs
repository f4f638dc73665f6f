using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Who can be reminded by mail of what they owe, and when they were last: of many obligations, two statements.</summary>
internal sealed class RemindedAuthors(
    RequestClock clock, int again, Dictionary<ObligationId, DateTimeOffset> last, ILookup<(Role, string), RemindedAuthors.Author> authors)
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
        string[] above = [.. obligations.SelectMany(o => TreePath.WithAncestors(o.Path)).Distinct()];
        var people = await (
            from r in db.RoleAssignments
            where (r.Role == Role.CentreHead || r.Role == Role.Coordinator) && above.Contains(r.Path)
            join p in db.Users on r.PersonId equals p.Id
            where !p.Dismissed && p.Email != null
            from c in db.ReminderChoices.Where(c => c.PersonId == p.Id).DefaultIfEmpty()
            select new { r.Role, r.Path, p.FullName, Choice = c }).AsNoTracking().ToListAsync(ct);
        return new(clock, again,
            last.GroupBy(l => l.Subject).ToDictionary(l => ObligationId.Of(l.Key), l => l.Max(j => j.At)),
            people.Where(p => p.Choice?.Wants(NoticeKind.Reminded) != false)
                .ToLookup(p => (p.Role, p.Path), p => new Author(p.FullName)));
    }

    /// <summary>Why nobody can be reminded of it now; null where somebody can.</summary>
    public Refusal? WhyNot(Obligation obligation, Viewer viewer) =>
        obligation.WhyNotRemind(
            viewer, last.TryGetValue(obligation.Id, out var at) ? clock.DayOf(at) : null, again, clock.Today) is { } refusal ? refusal
        : NamesOf(obligation).Count == 0 ? Refusal.NobodyToRemind : null;

    /// <summary>To whom the mail goes.</summary>
    public IReadOnlyList<string> NamesOf(Obligation obligation)
    {
        var role = obligation.CentreId is null ? Role.Coordinator : Role.CentreHead;
        return [.. TreePath.WithAncestors(obligation.Path).SelectMany(path => authors[(role, path)]).Select(a => a.Name).Distinct()];
    }

    internal sealed record Author(string Name);
}
