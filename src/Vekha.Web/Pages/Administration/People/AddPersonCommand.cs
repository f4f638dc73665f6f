using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Administration.People;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;
using Vekha.Web.Access;
using Vekha.Web.Mail;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Administration.People;

/// <summary>Adds a person with a first role; the first password has to be changed at the first sign-in.</summary>
public sealed class AddPersonCommand(VekhaDb db, UserManager<Person> users, CurrentViewer current, RequestClock clock)
{
    /// <returns>The first password (null where the form came a second time), or what is wrong.</returns>
    public async Task<(string? Password, PersonFaults Faults)> RunAsync(PersonForm form, CancellationToken ct)
    {
        var place = await db.Organisations.AsNoTracking().VisibleTo(current.Viewer, Right.Administer).SingleOrDefaultAsync(o => o.Id == form.Organisation, ct);
        var faults = Faults(form, place);
        if (faults != PersonFaults.None) return (null, faults);
        if (await db.PeopleOf(current.Viewer).AnyAsync(p => p.Id == form.Key, ct)) return (null, PersonFaults.None);

        var password = FirstPassword.Make();
        var person = new Person
        {
            Id = form.Key,
            FullName = form.Named,
            Post = form.PostOrNone,
            Email = TypedAddress.Of(form.Address),
            UserName = await LoginAsync(form, ct),
            LockoutEnabled = true,
            MustChangePassword = true,
        };
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await users.CreateAsync(person, password);
        if (!result.Succeeded) return (null, new(Login: string.Join(" ", result.Errors.Select(e => e.Description).Distinct())));
        db.RoleAssignments.Add(new(Guid.CreateVersion7(clock.Now), person.Id, form.Role!.Value, place!.Id, place.Path));
        db.Journal.Note(clock.Now, JournalKind.PersonAdded, current.Viewer.PersonId, person.Id, place.Path,
            to: $"{person.FullName}, {RoleTexts.Of(form.Role.Value)}");
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return (password, PersonFaults.None);
    }

    private static PersonFaults Faults(PersonForm form, Organisation? place) => new(
        Name: form.Named.Length switch { 0 => Texts.People_NameRequired, > 200 => Texts.People_TooLong, _ => null },
        Post: form.PostOrNone?.Length > 300 ? Texts.People_TooLong : null,
        Login: form.Login?.Length > 100 ? Texts.People_TooLong : null,
        Address: TypedAddress.Fault(form.Address),
        Role: form.Role is null ? Texts.People_RoleRequired : null,
        Organisation: place is null ? Texts.People_OrganisationRequired
            : form.Role is { } role && !RolePlaces.MayBeHeldAt(role, place.Kind) ? Texts.People_WrongPlace.With(RoleTexts.Of(role), OrganisationKindTexts.Of(place.Kind)) : null);

    private async Task<string> LoginAsync(PersonForm form, CancellationToken ct)
    {
        if (!string.IsNullOrWhiteSpace(form.Login)) return form.Login.Trim().ToLowerInvariant();
        var suggested = Latin.Login(form.Named) is { Length: > 0 } login ? login : "user";
        var taken = await db.Users.Where(p => p.UserName!.StartsWith(suggested)).Select(p => p.UserName!).ToListAsync(ct);
        return Enumerable.Range(1, taken.Count + 1).Select(n => n == 1 ? suggested : $"{suggested}{n}").First(l => !taken.Contains(l));
    }
}
