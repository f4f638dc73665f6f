using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Administration.People.Import;

/// <summary>Whom and what an administrator knows; a table of people is checked against it.</summary>
/// <param name="Organisations">At which the viewer may give a role.</param>
/// <param name="People">Those in the viewer's reach.</param>
/// <param name="Taken">Which logins of the table somebody has, in reach or not.</param>
/// <param name="LoginLetters">All that a login may be made of.</param>
internal sealed record KnownPeople(
    Viewer Viewer, IReadOnlyList<Organisation> Organisations, IReadOnlyList<KnownPerson> People, IReadOnlySet<string> Taken,
    string LoginLetters);

/// <summary>An account that is there.</summary>
internal sealed record KnownPerson(
    PersonId Id, string Login, string Name, string? Post, string? Address, string? Phone, bool Dismissed, IReadOnlyList<KnownRole> Roles)
{
    public bool Has(Role role, OrganisationId organisation) => Roles.Any(r => r.Role == role && r.OrganisationId == organisation);

    /// <summary>What a row says otherwise than the account; an empty cell says nothing.</summary>
    public IEnumerable<PersonChange> ChangesBy(PersonNames told)
    {
        if (told.Name != Name) yield return PersonChange.Name;
        if (told.Post is not null && told.Post != Post) yield return PersonChange.Post;
        if (told.Address is not null && told.Address != Address) yield return PersonChange.Address;
        if (told.Phone is not null && told.Phone != Phone) yield return PersonChange.Phone;
    }
}

internal sealed record KnownRole(Role Role, OrganisationId OrganisationId, string Path);
