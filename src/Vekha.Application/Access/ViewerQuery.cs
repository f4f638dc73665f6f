using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Access;

/// <summary>What a person may do today, as pages, calendars and jobs ask it alike.</summary>
public sealed class ViewerQuery(VekhaDb db)
{
    private static readonly ConditionalWeakTable<IModel, Func<VekhaDb, PersonId, Guid, DateOnly, CancellationToken, Task<Row?>>>
        Compiled = [];

    // Compiled once for the model of a server: it stands before every page. A few roles of a person times those of the few they stand in
    // for: one statement is cheaper than two.
    private static Func<VekhaDb, PersonId, Guid, DateOnly, CancellationToken, Task<Row?>> Find() => EF.CompileAsyncQuery(
        (VekhaDb db, PersonId id, Guid session, DateOnly today, CancellationToken ct) => db.Users.AsSingleQuery()
            .Where(p => p.Id == id && !p.Dismissed && !db.EndedSessions.Any(s => s.Id == session))
            .Select(p => new Row(
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
                    select new Grant(r.Role, r.OrganisationId, r.Path, new AbsentPerson(absent.Id, absent.FullName))).ToList()))
            .SingleOrDefault());

    /// <param name="today">The day whose deputies count.</param>
    /// <returns><see cref="Viewer.Nobody"/> where there is no such person, or the person was dismissed.</returns>
    public async Task<Viewer> RunAsync(PersonId personId, DateOnly today, CancellationToken ct) =>
        (await AccountAsync(personId, Guid.Empty, today, ct))?.Viewer ?? Viewer.Nobody;

    /// <summary>The viewer together with what decides whether a session of theirs is still good.</summary>
    /// <returns>null where there is no such person, the person was dismissed, or the session was ended by signing out.</returns>
    public async Task<ViewerAccount?> AccountAsync(PersonId personId, Guid session, DateOnly today, CancellationToken ct) =>
        await Compiled.GetValue(db.Model, _ => Find())(db, personId, session, today, ct) is { } row
            ? new(new(personId, row.FullName, [.. row.Grants, .. row.Deputised]), row.MustChangePassword, row.SecurityStamp) : null;

    private sealed record Row(string FullName, bool MustChangePassword, string? SecurityStamp, List<Grant> Grants, List<Grant> Deputised);
}

/// <param name="MustChangePassword">Nothing but the change of the password is open to the person.</param>
/// <param name="SecurityStamp">Changes with the password and with «sign out everywhere».</param>
public sealed record ViewerAccount(Viewer Viewer, bool MustChangePassword, string? SecurityStamp);
