using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Access;

/// <summary>What every request asks of the person who makes it.</summary>
internal sealed record KnownPerson(string FullName, bool MustChangePassword, string? SecurityStamp, List<Grant> Grants, List<Grant> Deputised)
{
    // Compiled once: it stands before every page. A few roles of a person times those of the few they stand in for: one statement is cheaper than two.
    private static readonly Func<VekhaDb, Guid, DateOnly, CancellationToken, Task<KnownPerson?>> Find = EF.CompileAsyncQuery((VekhaDb db, Guid id, DateOnly today, CancellationToken ct) => db.Users.AsSingleQuery()
        .Where(p => p.Id == id && !p.Dismissed)
        .Select(p => new KnownPerson(
            p.FullName,
            p.MustChangePassword,
            p.SecurityStamp,
            db.RoleAssignments.Where(r => r.PersonId == p.Id).Select(r => new Grant(r.Role, r.OrganisationId, r.Path, null)).ToList(),
            (
                from d in db.Delegations
                where d.DeputyId == p.Id && d.First <= today && d.Last >= today
                join absent in db.Users on d.AbsentId equals absent.Id
                where !absent.Dismissed
                join r in db.RoleAssignments on d.AbsentId equals r.PersonId
                select new Grant(r.Role, r.OrganisationId, r.Path, new Absent(absent.Id, absent.FullName))).ToList()))
        .SingleOrDefault());

    /// <param name="today">Whom the person stands in for on that day.</param>
    /// <returns>null where there is no such person, or not any more.</returns>
    public static Task<KnownPerson?> OfAsync(VekhaDb db, Guid id, DateOnly today, CancellationToken ct) => Find(db, id, today, ct);
}
