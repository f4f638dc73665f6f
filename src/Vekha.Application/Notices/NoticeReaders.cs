using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Planning.Reminders;

namespace Vekha.Application.Notices;

/// <summary>Those with a role at or above some places, or whose deputies they are today: three statements.</summary>
internal sealed class NoticeReaders(VekhaDb db)
{
    public Task<IReadOnlyList<NoticeReader>> OfAsync(IReadOnlyCollection<string> paths, DateOnly today, CancellationToken ct)
    {
        string[] above = [.. paths.SelectMany(TreePath.WithAncestors).Distinct()];
        return OfAsync(db.RoleAssignments.Where(r => above.Contains(r.Path)), today, ct);
    }

    /// <summary>Those with a role anywhere.</summary>
    public Task<IReadOnlyList<NoticeReader>> AllAsync(DateOnly today, CancellationToken ct) => OfAsync(db.RoleAssignments, today, ct);

    private async Task<IReadOnlyList<NoticeReader>> OfAsync(IQueryable<RoleAssignment> roles, DateOnly today, CancellationToken ct)
    {
        var own = await roles
            .Select(r => new Held(r.PersonId, new(r.Role, r.OrganisationId, r.Path, null))).ToListAsync(ct);
        var deputised = await (
            from d in db.Delegations
            where d.First <= today && d.Last >= today
            join absent in db.Users on d.AbsentId equals absent.Id
            where !absent.Dismissed
            join r in roles on d.AbsentId equals r.PersonId
            select new Held(d.DeputyId, new(r.Role, r.OrganisationId, r.Path, new(absent.Id, absent.FullName)))).ToListAsync(ct);
        var grants = own.Concat(deputised).ToLookup(h => h.PersonId, h => h.Grant);
        var ids = grants.Select(g => g.Key).ToArray();
        var people = await (
            from p in db.Users
            where !p.Dismissed && ids.Contains(p.Id)
            from c in db.ReminderChoices.Where(c => c.PersonId == p.Id).DefaultIfEmpty()
            select new { p.Id, p.FullName, p.Email, Choice = c }).AsNoTracking().ToListAsync(ct);
        return [.. people.Select(p => new NoticeReader(
            new(p.Id, p.FullName, [.. grants[p.Id]]), p.Email, p.Choice ?? ReminderChoice.Usual(p.Id)))];
    }

    private sealed record Held(PersonId PersonId, Grant Grant);
}

/// <param name="Address">null where none is known.</param>
internal sealed record NoticeReader(Viewer Viewer, string? Address, ReminderChoice Choice);
