using Vekha.Planning.Access;
using Vekha.Planning.Talk;

namespace Vekha.Application.Talk;

/// <summary>Somebody who sees a place, and how to reach them.</summary>
/// <param name="Roles">Those by which they see it, the highest first.</param>
/// <param name="Phone">null where it is not known, as is the address of mail.</param>
public sealed record ReachablePerson(
    PersonId Id, string Name, string? Post, IReadOnlyList<Role> Roles, string? Phone, string? Address)
{
    /// <summary>As what the person answers for it; null for those who only see it.</summary>
    public Role? AnswersAs => Answering.AtPlace.Where(Roles.Contains).Select(role => (Role?)role).FirstOrDefault();

    /// <summary>Those who stand higher first, then by name.</summary>
    internal static IReadOnlyList<ReachablePerson> Of(IEnumerable<(ReachablePerson Person, Role Role)> held) =>
    [
        .. held.GroupBy(h => h.Person.Id)
            .Select(same => same.First().Person with { Roles = [.. same.Select(h => h.Role).OrderBy(TaskLevels.Of)] })
            .OrderBy(p => TaskLevels.Of(p.Roles)).ThenBy(p => p.Name, NameOrder.Russian),
    ];

    public bool MayBeGivenTaskBy(Viewer viewer) => TaskLevels.MayGive(viewer, Roles);
}
