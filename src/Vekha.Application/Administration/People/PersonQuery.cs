using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;

namespace Vekha.Application.Administration.People;

/// <summary>One person in the administrator's reach; null where there is none.</summary>
public sealed class PersonQuery(VekhaDb db)
{
    public async Task<PersonCard?> RunAsync(PersonId id, DateTimeOffset now, Viewer viewer, CancellationToken ct)
    {
        var card = await db.PeopleOf(viewer).Where(p => p.Id == id)
            .Select(p => new PersonCard(
                p.Id, p.FullName, p.Post, p.Email, p.PhoneNumber, p.UserName!, p.Dismissed,
                db.PasswordTries.Any(t => t.Login == p.NormalizedUserName && t.LockedUntil > now),
                p.MustChangePassword, p.ConcurrencyStamp!,
                db.RoleAssignments.Where(r => r.PersonId == p.Id)
                    .Join(db.Organisations, r => r.OrganisationId, o => o.Id,
                        (r, o) => new CardRole(r.Id, r.Role, o.ShortName ?? o.Name, o.Path, true))
                    .ToList(),
                true))
            .SingleOrDefaultAsync(ct);
        if (card is null) return null;
        var roles = card.Roles.Select(r => r with { Mine = viewer.May(Right.Administer, r.Path) }).OrderBy(r => r.Role).ToList();
        return card with { Roles = roles, Mine = roles.All(r => r.Mine) };
    }
}

/// <param name="Stamp">What the form has seen: another person's change in between is told.</param>
/// <param name="Mine">All the person's roles lie in the administrator's reach, so the account itself may be changed.</param>
public sealed record PersonCard(
    PersonId Id, string Name, string? Post, string? Address, string? Phone, string Login, bool Dismissed, bool Locked,
    bool MustChangePassword, string Stamp, IReadOnlyList<CardRole> Roles, bool Mine);

/// <param name="Mine">In the administrator's reach.</param>
public sealed record CardRole(Guid Id, Role Role, string Organisation, string Path, bool Mine);
