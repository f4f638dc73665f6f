using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Delegations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Delegations;

/// <summary>Who stands in for whom, and who may be chosen for it.</summary>
public sealed class DelegationsQuery(VekhaDb db)
{
    private const int PastDays = 60;
    public const int MostNamed = 10;

    /// <summary>Of the viewer's own absence, and of those the viewer stands in for.</summary>
    public Task<List<DelegationRow>> OwnAsync(Viewer viewer, DateOnly today, CancellationToken ct) =>
        RowsAsync(d => d.AbsentId == viewer.PersonId || d.DeputyId == viewer.PersonId, today, ct);

    /// <summary>Of the people below the places where the viewer may name deputies.</summary>
    public Task<List<DelegationRow>> BelowAsync(Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var organisations = db.Organisations.VisibleTo(viewer, Right.NameDeputies).Select(o => o.Id);
        return RowsAsync(d => db.RoleAssignments.Any(r => r.PersonId == d.AbsentId && organisations.Contains(r.OrganisationId)), today, ct);
    }

    /// <summary>People of the same region and above it, by login or a whole word of the name: whoever names a deputy knows the surname,
    /// and a few letters do not list the people of a region.</summary>
    public async Task<List<NamedPerson>> NamedAsync(string? typed, Viewer viewer, CancellationToken ct) =>
        await PeopleAsync(typed, await AroundAsync(viewer, ct), ct, isWhole: true);

    /// <summary>People all of whose roles lie below the places where the viewer may name deputies, by login or the beginning of a word of
    /// the name.</summary>
    public Task<List<NamedPerson>> BelowNamedAsync(string? typed, Viewer viewer, CancellationToken ct) =>
        PeopleAsync(typed, Below(viewer), ct);

    /// <summary>Whether the viewer may name this deputy for this person, or, where one of them is not chosen yet, any.</summary>
    public async Task<bool> MayNameAsync(PersonId? absentId, PersonId? deputyId, Viewer viewer, CancellationToken ct)
    {
        if (viewer.Grants.Count == 0 || (absentId is null && !viewer.May(Right.NameDeputies))) return false;
        if (absentId is { } absent && absent != viewer.PersonId && !await Below(viewer).ContainsAsync(absent, ct)) return false;
        return deputyId is not { } deputy || await (await AroundAsync(viewer, ct)).ContainsAsync(deputy, ct);
    }

    private IQueryable<PersonId> Below(Viewer viewer)
    {
        var organisations = db.Organisations.VisibleTo(viewer, Right.NameDeputies).Select(o => o.Id);
        return db.Users
            .Where(p => db.RoleAssignments.Any(r => r.PersonId == p.Id)
                && db.RoleAssignments.Where(r => r.PersonId == p.Id).All(r => organisations.Contains(r.OrganisationId)))
            .Select(p => p.Id);
    }

    private async Task<IQueryable<PersonId>> AroundAsync(Viewer viewer, CancellationToken ct)
    {
        var above = viewer.AncestorPaths.ToList();
        var regions = await db.Organisations.Where(o => o.Kind == OrganisationKind.Region && above.Contains(o.Path))
            .Select(o => o.Path).ToListAsync(ct);
        var around = db.Organisations.Below([.. regions, .. viewer.Grants.Where(g => g.For is null).Select(g => g.Path)]).Select(o => o.Id);
        return db.RoleAssignments.Where(r => above.Contains(r.Path) || around.Contains(r.OrganisationId)).Select(r => r.PersonId);
    }

    private async Task<List<NamedPerson>> PeopleAsync(
        string? typed, IQueryable<PersonId> among, CancellationToken ct, bool isWhole = false)
    {
        if (Typed.Line(typed) is not { } name) return [];
        // Of «Орлов Г» the surname is whole.
        var login = name.ToUpperInvariant();
        var pattern = SearchPattern.Of(isWhole && !name.Contains(' ') ? $" {name} " : $" {name}");
        return await db.Users
            .Where(p => !p.Dismissed && among.Contains(p.Id))
            .Where(p => p.NormalizedUserName == login || EF.Functions.ILike(" " + p.FullName + " ", pattern, SearchPattern.Escape))
            .OrderBy(p => p.FullName).Take(MostNamed).Select(p => new NamedPerson(p.Id, p.FullName, p.Post)).ToListAsync(ct);
    }

    private Task<List<DelegationRow>> RowsAsync(Expression<Func<Delegation, bool>> which, DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-PastDays);
        return (
            from d in db.Delegations.Where(which)
            where d.Last >= since
            join absent in db.Users on d.AbsentId equals absent.Id
            join deputy in db.Users on d.DeputyId equals deputy.Id
            orderby d.Last descending, d.First, d.Id
            select new DelegationRow(d.Id, d.AbsentId, absent.FullName, deputy.FullName, d.First, d.Last)).ToListAsync(ct);
    }
}

public sealed record NamedPerson(PersonId Id, string Name, string? Post);

public sealed record DelegationRow(DelegationId Id, PersonId AbsentId, string Absent, string Deputy, DateOnly First, DateOnly Last);
