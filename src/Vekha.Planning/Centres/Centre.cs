using Vekha.Planning.Organisations;

namespace Vekha.Planning.Centres;

/// <summary>A centre created on the base of a host organisation, in a cohort.</summary>
public sealed class Centre : IScoped
{
    private Centre() { }

    public CentreId Id { get; private set; }
    public string Name { get; private set; } = "";
    public string ProgrammeCode { get; private set; } = "";
    public OrganisationId HostId { get; private set; }
    public OrganisationId RegionId { get; private set; }
    /// <summary>null where the host answers to the region itself.</summary>
    public OrganisationId? MunicipalityId { get; private set; }
    public string Path { get; private set; } = "";
    /// <summary>The year the centre is created in.</summary>
    public int Cohort { get; private set; }
    public CentreCard Card { get; private set; } = CentreCard.Empty;
    public uint Version { get; private set; }

    /// <param name="host">A host organisation; the centre takes its place in the tree.</param>
    public static Centre Create(
        CentreId id, string name, string programmeCode, Organisation host, OrganisationId regionId, OrganisationId? municipalityId,
        int cohort, CentreCard card) => new()
        {
            Id = id,
            Name = name,
            ProgrammeCode = programmeCode,
            HostId = host.Id,
            RegionId = regionId,
            MunicipalityId = municipalityId,
            Path = host.Path,
            Cohort = cohort,
            Card = card,
        };

    public void Describe(string name, CentreCard card) => (Name, Card) = (name, card);
}
