namespace Vekha.Planning.Organisations;

/// <summary>Paths in the tree of organisations. What lies below a path begins with it, so a scope is one range of an index.</summary>
public static class TreePath
{
    /// <summary>Sorts after every character a path can hold.</summary>
    public const string RangeEnd = "~";

    private const int SegmentLength = 12;

    /// <summary>The path of a new organisation: its segment is the random end of its id.</summary>
    public static string Below(string? parentPath, OrganisationId id) => parentPath + id.Value.ToString("N")[^SegmentLength..] + "/";

    public static bool Covers(string scope, string path) => path.StartsWith(scope, StringComparison.Ordinal);

    /// <summary>The paths of the organisation itself and of all above it, the root first.</summary>
    public static IEnumerable<string> WithAncestors(string path)
    {
        for (var end = path.IndexOf('/'); end >= 0; end = path.IndexOf('/', end + 1))
            yield return path[..(end + 1)];
    }

    /// <summary>The path of the lowest organisation that all of them lie in or below; empty where there is none.</summary>
    public static string Common(IEnumerable<string> paths) => paths.Distinct().Aggregate((one, other) =>
        WithAncestors(one).LastOrDefault(path => Covers(path, other)) ?? "");
}
