using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Editions.Matching;

/// <summary>The centres that an act is for as far as its words tell, before a person chooses any.</summary>
/// <param name="Named">Those of the schools it names; none unless it is <see cref="MeantBy.Name"/>.</param>
public sealed record MeantCentres(MeantBy By, IReadOnlySet<CentreId> Named)
{
    public static MeantCentres All { get; } = new(MeantBy.Plan, new HashSet<CentreId>());

    /// <summary>Nothing tells for whom it is, so none is to be chosen but by hand.</summary>
    public bool IsUnknown => By is MeantBy.UnknownSchool or MeantBy.OtherRegion;

    /// <param name="head">Issuer and titles: where an act names the one school it is for.</param>
    /// <param name="otherRegion">The region that the act names; null where it names the one of the centres, or none.</param>
    /// <param name="hosts">Of the centres, and others of the region.</param>
    /// <param name="centres">Of the programme.</param>
    public static MeantCentres Of(
        string head, string? otherRegion, IReadOnlyList<Organisation> hosts, IReadOnlyList<Centre> centres)
    {
        var certain = NamedHosts.Certain(head, hosts).ToHashSet();
        var named = centres.Where(c => certain.Contains(c.HostId)).Select(c => c.Id).ToHashSet();
        return named.Count > 0 ? new(MeantBy.Name, named)
            : NamedHosts.IsForOne(head) || NamedHosts.In(head, hosts).Count > 0 ? All with { By = MeantBy.UnknownSchool }
            : otherRegion is not null ? All with { By = MeantBy.OtherRegion }
            : All;
    }
}
