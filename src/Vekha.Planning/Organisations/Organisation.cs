namespace Vekha.Planning.Organisations;

/// <summary>A node of the hierarchy: federal body → region → municipality → host of centres.</summary>
public sealed class Organisation : IScoped
{
    private Organisation() { }

    public OrganisationId Id { get; private set; }
    public string Name { get; private set; } = "";
    public string? ShortName { get; private set; }
    public OrganisationKind Kind { get; private set; }
    public OrganisationId? ParentId { get; private set; }
    public string Path { get; private set; } = "";
    public uint Version { get; private set; }

    public string Label => ShortName ?? Name;

    public static Organisation Create(
        OrganisationId id, string name, string? shortName, OrganisationKind kind, Organisation? parent) => new()
        {
            Id = id,
            Name = name,
            ShortName = shortName,
            Kind = kind,
            ParentId = parent?.Id,
            Path = TreePath.Below(parent?.Path, id),
        };

    public void Rename(string name, string? shortName) => (Name, ShortName) = (name, shortName);

    /// <summary>A body stands below a body of a higher level only; a host may stand below a region, too.</summary>
    public static bool MayStandBelow(OrganisationKind child, OrganisationKind? parent) => (child, parent) switch
    {
        (OrganisationKind.Federal, null) => true,
        (OrganisationKind.Region, null or OrganisationKind.Federal) => true,
        (OrganisationKind.Municipality, OrganisationKind.Region) => true,
        (OrganisationKind.Host, OrganisationKind.Region or OrganisationKind.Municipality) => true,
        _ => false,
    };
}
