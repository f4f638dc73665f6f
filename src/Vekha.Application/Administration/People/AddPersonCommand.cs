using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Account;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People;

/// <summary>Adds a person with a first role; the first password has to be changed at the first sign-in.</summary>
public sealed class AddPersonCommand(VekhaDb db, UserManager<Person> users, RequestClock clock)
{
    public async Task<Outcome<AddedPerson>> RunAsync(AddPersonRequest request, Viewer viewer, CancellationToken ct)
    {
        if (!viewer.May(Right.Administer)) return Refusal.NotAllowed;
        var faults = request.Faults();
        var organisation = await request.FirstRole.OrganisationAsync(db, viewer, faults, ct);
        if (faults.Any || organisation is null) return faults;
        if (await db.PeopleOf(viewer).AnyAsync(p => p.Id == request.Key, ct)) return new AddedPerson(request.Key, null);
        return await AddAsync(request, organisation, viewer, ct);
    }

    private async Task<Outcome<AddedPerson>> AddAsync(
        AddPersonRequest request, Organisation organisation, Viewer viewer, CancellationToken ct)
    {
        var (password, role) = (FirstPassword.Make(), request.FirstRole.Role!.Value);
        var person = await PersonAsync(request, ct);
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        var result = await users.CreateAsync(person, password);
        if (!result.Succeeded)
        {
            var faults = AccountFaults.Of(result, person, _ => nameof(request.Login));
            return faults.Any ? faults : Refusal.ChangedMeanwhile;
        }
        db.RoleAssignments.Add(new(Guid.CreateVersion7(clock.Now), person.Id, role, organisation.Id, organisation.Path));
        db.Journal.Note(clock.Now, new(JournalKind.PersonAdded, viewer.PersonId, person.Id, organisation.Path)
        {
            To = $"{person.FullName}, {RoleWords.Of(role)}",
        });
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new AddedPerson(person.Id, password);
    }

    private async Task<Person> PersonAsync(AddPersonRequest request, CancellationToken ct) => new()
    {
        Id = RequestKey.Of(request.Key, clock.Now),
        FullName = request.Person.Name!,
        Post = request.Person.Post,
        Email = request.Person.Address,
        PhoneNumber = request.Person.Phone,
        UserName = await LoginAsync(request, ct),
        MustChangePassword = true,
    };

    private async Task<string> LoginAsync(AddPersonRequest request, CancellationToken ct)
    {
        if (Typed.Line(request.Login) is { } typed) return typed.ToLowerInvariant();
        var name = request.Person.Name!;
        return (await SuggestedLogins.ForAsync(db, [name], ct)).Next(name);
    }
}

/// <param name="Key">Of the person to be added: a request sent twice adds one.</param>
/// <param name="Login">null where it is to be made of the name.</param>
public sealed record AddPersonRequest(PersonId Key, PersonNames Person, string? Login, GivenRole FirstRole)
{
    private const int LongestLogin = 100;

    internal FieldFaults Faults()
    {
        var faults = Person.Faults();
        if (Login?.Length > LongestLogin) faults.Add(nameof(Login), PersonFault.TooLong);
        foreach (var fault in FirstRole.Faults()) faults.Add(fault);
        return faults;
    }
}

/// <param name="Password">Stored nowhere; null where the request was sent before.</param>
public sealed record AddedPerson(PersonId Id, string? Password);
