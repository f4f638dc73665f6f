using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Data.Accounts;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Administration.People;

/// <summary>The people whom an administrator looks after, page by page.</summary>
public sealed class PeopleQuery(VekhaDb db)
{
    public const int PageSize = 50;
    private static readonly string SignedIn = JournalKind.AccountSignedIn.Name;

    /// <param name="page">From 1; null for all at once, as a file needs them.</param>
    public async Task<PeoplePage> RunAsync(
        PeopleFilter filter, ListOrder<PersonColumn> order, int? page, DateTimeOffset now, Viewer viewer, CancellationToken ct)
    {
        var people = Narrowed(db.PeopleOf(viewer), filter, now);
        var total = await people.CountAsync(ct);
        var sorted = Sort(people, order, now);
        if (page is { } number) sorted = sorted.Skip((number - 1) * PageSize).Take(PageSize);
        var rows = await sorted
            .Select(p => new PersonRow(p.Id, p.FullName, p.Post, p.UserName!, p.Dismissed,
                db.PasswordTries.Any(t => t.Login == p.NormalizedUserName && t.LockedUntil > now),
                db.RoleAssignments.Where(r => r.PersonId == p.Id)
                    .Join(db.Organisations, r => r.OrganisationId, o => o.Id, (r, o) => new HeldRole(r.Role, o.ShortName ?? o.Name))
                    .ToList(),
                db.Journal.Where(j => j.ThingId == p.Id.Value && j.Kind == SignedIn).Max(j => (DateTimeOffset?)j.At)))
            .ToListAsync(ct);
        return new(rows, total);
    }

    private IQueryable<Person> Sort(IQueryable<Person> people, ListOrder<PersonColumn> order, DateTimeOffset now)
    {
        var keys = new SortKeys<Person>();
        return (order.By switch
        {
            PersonColumn.Post => keys.By(order.Descending, p => p.Post),
            PersonColumn.Login => keys.By(order.Descending, p => p.UserName),
            PersonColumn.State => keys.By(order.Descending,
                p => p.Dismissed, p => db.PasswordTries.Any(t => t.Login == p.NormalizedUserName && t.LockedUntil > now)),
            PersonColumn.SignedIn => keys.By(order.Descending,
                p => db.Journal.Where(j => j.ThingId == p.Id.Value && j.Kind == SignedIn).Max(j => (DateTimeOffset?)j.At)),
            _ => keys.By(order.Descending, p => p.FullName),
        }).By(p => p.FullName, p => p.Id).Sort(people);
    }

    private IQueryable<Person> Narrowed(IQueryable<Person> people, PeopleFilter filter, DateTimeOffset now)
    {
        people = people.Where(p => p.Dismissed == filter.Dismissed);
        people = filter.Lacks switch
        {
            PersonLack.Address => people.Where(p => p.Email == null),
            PersonLack.SignIn => people.Where(p => !db.Journal.Any(j => j.ThingId == p.Id.Value && j.Kind == SignedIn)),
            PersonLack.OwnPassword => people.Where(p => p.MustChangePassword),
            PersonLack.Access => people.Where(p => db.PasswordTries.Any(t => t.Login == p.NormalizedUserName && t.LockedUntil > now)),
            _ => people,
        };
        if (filter.Role is { } role) people = people.Where(p => db.RoleAssignments.Any(r => r.PersonId == p.Id && r.Role == role));
        if (string.IsNullOrWhiteSpace(filter.Text)) return people;
        var pattern = SearchPattern.Of(filter.Text.Trim());
        return people.Where(p =>
            EF.Functions.ILike(p.FullName, pattern, SearchPattern.Escape)
            || EF.Functions.ILike(p.UserName!, pattern, SearchPattern.Escape));
    }
}

/// <param name="Lacks">Only those who lack it; null for all.</param>
public sealed record PeopleFilter(string? Text, Role? Role, bool Dismissed, PersonLack? Lacks = null);

public sealed record PeoplePage(IReadOnlyList<PersonRow> Rows, int Total);

/// <param name="SignedInAt">When they last signed in; null where they never have.</param>
public sealed record PersonRow(
    PersonId Id, string Name, string? Post, string Login, bool Dismissed, bool Locked, IReadOnlyList<HeldRole> Roles,
    DateTimeOffset? SignedInAt);

public sealed record HeldRole(Role Role, string Organisation);
