using Microsoft.AspNetCore.Identity;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>Corrects what an account tells of its person.</summary>
public sealed class CorrectPersonCommand(VekhaDb db, UserManager<Person> users, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(CorrectPersonRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await AccountInReach.LockedAsync(db, request.PersonId, viewer, ct) is not { } account) return Refusal.NotAllowed;
        if (request.Faults() is { Any: true } faults) return faults;
        var (person, told) = (account.Person, request.Person);
        var renamed = person.FullName != told.Name || person.Post != told.Post || person.PhoneNumber != told.Phone;
        var moved = person.Email != told.Address;
        if (!renamed && !moved) return new Done();

        db.Entry(person).Property(p => p.ConcurrencyStamp).OriginalValue = request.Stamp;
        if (renamed) account.Note(db, clock.Now, JournalKind.PersonRenamed, viewer, person.FullName, told.Name);
        if (moved) account.Note(db, clock.Now, JournalKind.PersonMailChanged, viewer, person.Email, told.Address);
        (person.FullName, person.Post, person.PhoneNumber) = (told.Name!, told.Post, told.Phone);
        if (moved) person.SetAddress(told.Address);
        if (!(await users.UpdateAsync(person)).Succeeded) return Refusal.ChangedMeanwhile;
        await transaction.CommitAsync(ct);
        return new Done();
    }
}

/// <param name="Stamp">Of the account as the viewer saw it: another person's change in between is told.</param>
public sealed record CorrectPersonRequest(PersonId PersonId, PersonNames Person, string Stamp)
{
    internal FieldFaults Faults() => Person.Faults();
}
