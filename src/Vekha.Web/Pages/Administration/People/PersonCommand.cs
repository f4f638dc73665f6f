using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Administration.People;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Web.Access;
using Vekha.Web.Mail;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>Changes an account. Who has a role outside the administrator's reach is changed by those above:
/// with that person's password one would hold rights nobody gave.</summary>
public sealed class PersonCommand(VekhaDb db, UserManager<Person> users, CurrentViewer current, RequestClock clock)
{
    public Task<Refusal?> CorrectAsync(Guid id, RenameForm form, CancellationToken ct) => ChangeAsync(id, async (person, _) =>
    {
        var (name, post, address) = (form.Named, form.PostOrNone, TypedAddress.Of(form.Address));
        var (renamed, moved) = (person.FullName != name || person.Post != post, person.Email != address);
        if (!renamed && !moved) return null;
        db.Entry(person).Property(p => p.ConcurrencyStamp).OriginalValue = form.Stamp ?? "";
        if (renamed) Write(JournalKind.PersonRenamed, person, person.FullName, name);
        if (moved) Write(JournalKind.PersonMailChanged, person, person.Email, address);
        (person.FullName, person.Post) = (name, post);
        if (moved) person.SetAddress(address);
        return await SavedAsync(person);
    }, ct);

    public Task<Refusal?> DismissAsync(Guid id, CancellationToken ct) => ChangeAsync(id, async (person, roles) =>
    {
        if (person.Dismissed) return null;
        if (await db.AreLastAsync(roles, ct)) return Refusal.LastAdministrator;
        person.Dismissed = true;
        Write(JournalKind.PersonDismissed, person);
        // Ends the person's sessions.
        return Refused(await users.UpdateSecurityStampAsync(person));
    }, ct);

    public Task<Refusal?> RestoreAsync(Guid id, CancellationToken ct) => ChangeAsync(id, async (person, _) =>
    {
        if (!person.Dismissed) return null;
        person.Dismissed = false;
        Write(JournalKind.PersonRestored, person);
        return await SavedAsync(person);
    }, ct);

    public Task<Refusal?> UnlockAsync(Guid id, CancellationToken ct) => ChangeAsync(id, async (person, _) =>
    {
        (person.LockoutEnd, person.AccessFailedCount) = (null, 0);
        Write(JournalKind.PersonUnlocked, person);
        return await SavedAsync(person);
    }, ct);

    public Task<Refusal?> ResetPasswordAsync(Guid id, string password, CancellationToken ct) => ChangeAsync(id, async (person, _) =>
    {
        person.PasswordHash = users.PasswordHasher.HashPassword(person, password);
        (person.MustChangePassword, person.LockoutEnd, person.AccessFailedCount) = (true, null, 0);
        Write(JournalKind.PersonPasswordReset, person);
        return Refused(await users.UpdateSecurityStampAsync(person));
    }, ct);

    private async Task<Refusal?> ChangeAsync(Guid id, Func<Person, IReadOnlyList<RoleAssignment>, Task<Refusal?>> change, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockAdministratorsAsync(ct);
        var person = await db.PeopleOf(current.Viewer).SingleOrDefaultAsync(p => p.Id == id, ct);
        var roles = await db.RoleAssignments.AsNoTracking().Where(r => r.PersonId == id).ToListAsync(ct);
        if (person is null || !roles.All(r => current.Viewer.May(Right.Administer, r.Path))) return Refusal.NotAllowed;
        _place = roles.Select(r => r.Path).MinBy(p => p.Length) ?? current.Viewer.Scopes(Right.Administer)[0];
        if (await change(person, roles) is { } refusal) return refusal;
        await transaction.CommitAsync(ct);
        return null;
    }

    private string _place = "";

    private void Write(JournalKind kind, Person person, string? from = null, string? to = null) =>
        db.Journal.Note(clock.Now, kind, current.Viewer.PersonId, person.Id, _place, from, to);

    private async Task<Refusal?> SavedAsync(Person person) => Refused(await users.UpdateAsync(person));

    private static Refusal? Refused(IdentityResult result) => result.Succeeded ? null : Refusal.ChangedMeanwhile;
}
