using Microsoft.EntityFrameworkCore;
using Npgsql;
using Vekha.Application;
using Vekha.Application.Administration.People;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Web.Access;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>Gives roles and takes them away, at organisations within the administrator's reach only.</summary>
public sealed class RoleCommand(VekhaDb db, CurrentViewer current, RequestClock clock)
{
    public async Task<PersonFaults> GrantAsync(Guid personId, PersonForm form, CancellationToken ct)
    {
        if (form.Role is not { } role) return new(Role: Texts.People_RoleRequired);
        var place = await db.Organisations.AsNoTracking().VisibleTo(current.Viewer, Right.Administer).SingleOrDefaultAsync(o => o.Id == form.Organisation, ct);
        if (place is null) return new(Organisation: Texts.People_OrganisationRequired);
        if (!RolePlaces.MayBeHeldAt(role, place.Kind)) return new(Organisation: Texts.People_WrongPlace.With(RoleTexts.Of(role), OrganisationKindTexts.Of(place.Kind)));
        if (!await db.PeopleOf(current.Viewer).AnyAsync(p => p.Id == personId, ct)) return new(Role: RefusalTexts.Of(Refusal.NotAllowed));
        if (await db.RoleAssignments.AnyAsync(r => r.PersonId == personId && r.Role == role && r.OrganisationId == place.Id, ct)) return PersonFaults.None;
        db.RoleAssignments.Add(new(Guid.CreateVersion7(clock.Now), personId, role, place.Id, place.Path));
        db.Journal.Note(clock.Now, JournalKind.RoleGranted, current.Viewer.PersonId, personId, place.Path,
            to: $"{RoleTexts.Of(role)}: {place.Label}");
        try
        {
            await db.SaveChangesAsync(ct);
        }
        catch (DbUpdateException e) when (e.InnerException is PostgresException { SqlState: PostgresErrorCodes.UniqueViolation })
        {
            // The same role was given at the same moment: it is there, which is what was asked for.
        }
        return PersonFaults.None;
    }

    public async Task<Refusal?> RevokeAsync(Guid personId, Guid roleId, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockAdministratorsAsync(ct);
        var role = await db.RoleAssignments.SingleOrDefaultAsync(r => r.Id == roleId && r.PersonId == personId, ct);
        if (role is null) return null;
        if (!current.Viewer.May(Right.Administer, role.Path)) return Refusal.NotAllowed;
        if (await db.AreLastAsync([role], ct)) return Refusal.LastAdministrator;
        var label = await db.Organisations.Where(o => o.Id == role.OrganisationId).Select(o => o.ShortName ?? o.Name).SingleAsync(ct);
        db.RoleAssignments.Remove(role);
        db.Journal.Note(clock.Now, JournalKind.RoleRevoked, current.Viewer.PersonId, personId, role.Path,
            from: $"{RoleTexts.Of(role.Role)}: {label}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }
}
