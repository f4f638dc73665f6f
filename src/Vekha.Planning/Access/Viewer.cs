using Vekha.Planning.Organisations;

namespace Vekha.Planning.Access;

/// <summary>The one decision point for access: who asks, and what they may do where. Pages, files, exports and the API all ask
/// here.</summary>
public sealed record Viewer(PersonId PersonId, string Name, IReadOnlyList<Grant> Grants)
{
    public static Viewer Nobody { get; } = new(default, "", []);

    /// <summary>Whether the right is held anywhere in the tree.</summary>
    public bool May(Right right) => Grants.Any(g => g.Has(right));

    public bool May(Right right, IScoped thing) => May(right, thing.Path);

    public bool May(Right right, string path) => Scopes(right).Any(scope => TreePath.Covers(scope, path));

    public bool Has(Role role) => Grants.Any(g => g.Role == role && g.For is null);

    /// <summary>Finds submissions in order for others to accept.</summary>
    public bool Checks => May(Right.CheckEvidence) && !May(Right.AcceptEvidence);

    /// <summary>Accepts or checks what others submit.</summary>
    public bool Decides => May(Right.AcceptEvidence) || May(Right.CheckEvidence);

    /// <summary>Decides on submissions there by role; others may only do so in place of a reviewer.</summary>
    public bool Reviews(string path) => Grants.Any(g => g.Role == Role.Reviewer && TreePath.Covers(g.Path, path));

    /// <summary>The absent people whose deputy the viewer is today.</summary>
    public IEnumerable<AbsentPerson> DeputyFor => Grants.Select(g => g.For).OfType<AbsentPerson>().Distinct();

    /// <summary>The absent person in whose place the viewer does it; null where the viewer's own role suffices.</summary>
    public AbsentPerson? InPlaceOf(Right right, string path) =>
        AbsentPerson.In(Grants.Where(g => g.Has(right) && TreePath.Covers(g.Path, path)));

    /// <summary>The paths below which the right holds; none lies below another.</summary>
    public IReadOnlyList<string> Scopes(Right right)
    {
        var paths = Grants.Where(g => g.Has(right)).Select(g => g.Path).Distinct().ToList();
        var highest = paths.Where(p => !paths.Any(other => other.Length < p.Length && TreePath.Covers(other, p)));
        return [.. highest.Order(StringComparer.Ordinal)];
    }

    /// <summary>The organisations at or above the person's own: whose acts in force bind them.</summary>
    public IReadOnlyList<string> AncestorPaths => [.. Grants.SelectMany(g => TreePath.WithAncestors(g.Path)).Distinct()];
}
