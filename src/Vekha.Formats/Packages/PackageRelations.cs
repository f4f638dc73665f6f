using System.Xml;

namespace Vekha.Formats.Packages;

/// <summary>One part that another part of an Office package names.</summary>
/// <param name="Target">Its path in the archive.</param>
internal sealed record PackageRelation(string Id, string Type, string Target)
{
    /// <summary>Whatever edition of the standard names the type.</summary>
    public bool IsOf(string kind) => Type.EndsWith("/" + kind, StringComparison.Ordinal);
}

/// <summary>ECMA-376, part 2: parts are found by the relations that name them, not by their file names.</summary>
internal static class PackageRelations
{
    private const int Most = 5000;

    /// <param name="part">Its path in the archive; empty for the package itself.</param>
    public static IReadOnlyList<PackageRelation> Of(Package package, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relations = new List<PackageRelation>();
        using var reader = package.Xml($"{folder}_rels/{part[folder.Length..]}.rels");
        while (reader is not null && relations.Count < Most && reader.Read())
            if (reader is { NodeType: XmlNodeType.Element, LocalName: "Relationship" } && reader.GetAttribute("TargetMode") != "External")
                relations.Add(new(Attribute(reader, "Id"), Attribute(reader, "Type"), Path(folder, Attribute(reader, "Target"))));
        return relations;

        static string Attribute(XmlReader reader, string attribute) => reader.GetAttribute(attribute) ?? "";
    }

    /// <summary>«/xl/a.xml» counts from the root of the archive, «../a.xml» and «a.xml» from the folder of the part.</summary>
    private static string Path(string folder, string target)
    {
        var steps = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
            if (step == ".." && steps.Count > 0) steps.RemoveAt(steps.Count - 1);
            else if (step is not ("." or "..")) steps.Add(step);
        return string.Join('/', steps);
    }
}
