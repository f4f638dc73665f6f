using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Account;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People.Import;

/// <summary>Saves a table of people: accounts that are not there are added, those that are get what the table says; all of it or
/// nothing. The same table sent twice adds nobody twice.</summary>
public sealed class ImportPeopleCommand(VekhaDb db, PeopleImportQuery query, UserManager<Person> users, RequestClock clock)
{
    public async Task<Outcome<ImportedPeople>> RunAsync(PeopleImportRequest request, Viewer viewer, CancellationToken ct)
    {
        if (await query.RunAsync(request, viewer, ct) is not { } seen) return Refusal.NotAllowed;
        if (FaultsOf(request, seen) is { Any: true } wrong) return wrong;
        // Before anybody is kept waiting: a password is made to be dear.
        var made = seen.Rows.Where(row => row.State == PersonLineState.New).ToDictionary(row => row.Line.Number, _ => MadePassword());
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.LockAdministratorsAsync(ct);
        if (!viewer.May(Right.Administer) || await query.RunAsync(request, viewer, ct) is not { } plan) return Refusal.NotAllowed;
        if (FaultsOf(request, plan) is { Any: true } faults) return faults;
        var added = await AddAsync(plan, made, viewer, ct);
        var changed = await ChangeAsync(plan, added, viewer, ct);
        if (await db.TrySaveAsync(ct) != SaveResult.Saved)
            return FieldFaults.Of(nameof(request.Lines), PeopleImportFault.AddedMeanwhile);
        await transaction.CommitAsync(ct);
        return new ImportedPeople([.. added.Select(a => a.Told)], changed);
    }

    private static FieldFaults FaultsOf(PeopleImportRequest request, PeopleImportPlan plan)
    {
        if (!request.IsAsSeen) return FieldFaults.Of(nameof(request.Lines), TableFault.Changed);
        if (plan.Faulty > 0 && !request.SkipFaulty) return FieldFaults.Of(nameof(request.Lines), TableFault.FaultyRows);
        return plan.New > PeopleImportRequest.MostAdded
            ? FieldFaults.Of(nameof(request.Lines), PeopleImportFault.TooMany, PeopleImportRequest.MostAdded) : [];
    }

    private (string Password, string Hash) MadePassword()
    {
        var password = FirstPassword.Make();
        return (password, users.PasswordHasher.HashPassword(new(), password));
    }

    private async Task<List<AddedAccount>> AddAsync(
        PeopleImportPlan plan, Dictionary<int, (string Password, string Hash)> made, Viewer viewer, CancellationToken ct)
    {
        List<CheckedPerson> rows = [.. plan.Rows.Where(row => row.State == PersonLineState.New)];
        var logins = await SuggestedLogins.ForAsync(db, rows.Select(row => row.Line.Person.Name!), ct);
        foreach (var row in rows) if (row.Line.Login is { } typed) logins.Take(typed);
        return [.. rows.Select(row =>
        {
            var (password, hash) = made.TryGetValue(row.Line.Number, out var known) ? known : MadePassword();
            var login = row.Line.Login ?? logins.Next(row.Line.Person.Name!);
            var person = NewPerson(row.Line.Person, login, hash);
            db.Users.Add(person);
            Give(row, person.Id);
            db.Journal.Note(clock.Now, new(JournalKind.PersonAdded, viewer.PersonId, person.Id, row.Organisation!.Path)
            {
                To = $"{person.FullName}, {RoleWords.Of(row.Line.Role!.Value)}",
            });
            return new AddedAccount(person, new(person.FullName, row.Organisation.Label, login, password));
        })];
    }

    private Person NewPerson(PersonNames told, string login, string hash) => new()
    {
        Id = new(Guid.CreateVersion7(clock.Now)),
        FullName = told.Name!,
        Post = told.Post,
        Email = told.Address,
        NormalizedEmail = users.NormalizeEmail(told.Address),
        PhoneNumber = told.Phone,
        UserName = login,
        NormalizedUserName = users.NormalizeName(login),
        PasswordHash = hash,
        SecurityStamp = Guid.NewGuid().ToString("N"),
        MustChangePassword = true,
    };

    /// <returns>How many accounts it changed.</returns>
    private async Task<int> ChangeAsync(PeopleImportPlan plan, List<AddedAccount> added, Viewer viewer, CancellationToken ct)
    {
        List<CheckedPerson> rows = [.. plan.Rows.Where(row => row.State == PersonLineState.Changed)];
        var ids = rows.Select(row => row.Known?.Id).OfType<PersonId>().ToArray();
        var people = await db.PeopleOf(viewer).Where(p => ids.Contains(p.Id)).ToDictionaryAsync(p => p.Id, ct);
        foreach (var row in rows)
        {
            if (row.Known is null)
            {
                Grant(row, added.Single(a => a.Person.UserName == row.Line.Login).Person.Id, viewer);
                continue;
            }
            Correct(people[row.Known.Id], row, viewer);
            if (row.Changes.Contains(PersonChange.Role)) Grant(row, row.Known.Id, viewer);
        }
        return ids.Distinct().Count();
    }

    private void Correct(Person person, CheckedPerson row, Viewer viewer)
    {
        var told = row.Line.Person;
        var path = row.Known!.Roles.Select(r => r.Path).MinBy(p => p.Length) ?? row.Organisation!.Path;
        var (post, phone) = (told.Post ?? person.Post, told.Phone ?? person.PhoneNumber);
        if (person.FullName != told.Name || person.Post != post || person.PhoneNumber != phone)
            Note(JournalKind.PersonRenamed, person.FullName, told.Name);
        if (told.Address is { } address && address != person.Email)
        {
            Note(JournalKind.PersonMailChanged, person.Email, address);
            person.SetAddress(address);
        }
        (person.FullName, person.Post, person.PhoneNumber) = (told.Name!, post, phone);

        void Note(JournalKind kind, string? from, string? to) =>
            db.Journal.Note(clock.Now, new(kind, viewer.PersonId, person.Id, path) { From = from, To = to });
    }

    private void Grant(CheckedPerson row, PersonId person, Viewer viewer)
    {
        Give(row, person);
        db.Journal.Note(clock.Now, new(JournalKind.RoleGranted, viewer.PersonId, person, row.Organisation!.Path)
        {
            To = RoleWords.Written(row.Line.Role!.Value, row.Organisation.Label),
        });
    }

    private void Give(CheckedPerson row, PersonId person) => db.RoleAssignments.Add(new(
        Guid.CreateVersion7(clock.Now), person, row.Line.Role!.Value, row.Organisation!.Id, row.Organisation.Path));

    private sealed record AddedAccount(Person Person, FirstAccess Told);
}

/// <param name="Changed">How many accounts that were there.</param>
public sealed record ImportedPeople(IReadOnlyList<FirstAccess> Added, int Changed);

/// <summary>What a new person signs in with the first time.</summary>
/// <param name="Password">Stored nowhere.</param>
public sealed record FirstAccess(string Name, string Organisation, string Login, string Password);
