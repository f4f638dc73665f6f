using Vekha.Application.Obligations;
using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>What the list can be narrowed to: what waits at all.</summary>
/// <param name="Programmes">The code and the name of each.</param>
public sealed record PendingChoices(
    IReadOnlyList<NamedChoice<MeasureId>> Measures, IReadOnlyList<(string Code, string Name)> Programmes,
    IReadOnlyList<NamedChoice<OrganisationId>> Municipalities)
{
    /// <summary>Measures in the order of their plans, names by the alphabet.</summary>
    internal static PendingChoices Of(IReadOnlyList<PendingPlace> places) => new(
        [.. places.DistinctBy(p => p.MeasureId)
            .OrderBy(p => p.ProgrammeName, NameOrder.Russian).ThenBy(p => p.Ordinal).ThenBy(p => p.Name, NameOrder.Russian)
            .Select(p => new NamedChoice<MeasureId>(p.MeasureId, MeasureLabel.Of(p.Number, p.Name)))],
        [.. places.Where(p => p.Programme is not null).DistinctBy(p => p.Programme)
            .Select(p => (p.Programme!, p.ProgrammeName ?? p.Programme!)).OrderBy(p => p.Item2, NameOrder.Russian)],
        [.. places.Where(p => p.MunicipalityId is not null).DistinctBy(p => p.MunicipalityId)
            .OrderBy(p => p.Municipality, NameOrder.Russian)
            .Select(p => new NamedChoice<OrganisationId>(p.MunicipalityId!.Value, p.Municipality!))]);
}
