using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>Which head answers for the centre of an obligation: of many obligations in one statement.</summary>
internal sealed class AnsweringHeads(ILookup<string, PersonId> heads)
{
    public static async Task<AnsweringHeads> OfAsync(VekhaDb db, IEnumerable<string> paths, CancellationToken ct)
    {
        string[] above = [.. paths.SelectMany(TreePath.WithAncestors).Distinct()];
        var held = await (
            from r in db.RoleAssignments
            where r.Role == Role.CentreHead && above.Contains(r.Path)
            join p in db.Users on r.PersonId equals p.Id
            where !p.Dismissed
            orderby p.FullName, p.Id
            select new { r.Path, p.Id }).ToListAsync(ct);
        return new(held.ToLookup(h => h.Path, h => h.Id));
    }

    /// <summary>The one nearest to the centre; null where nobody answers for it.</summary>
    public PersonId? At(string path) =>
        TreePath.WithAncestors(path).Reverse().SelectMany(at => heads[at]).Select(id => (PersonId?)id).FirstOrDefault();
}
