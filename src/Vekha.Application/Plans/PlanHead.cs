using Vekha.Application.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Plans;

/// <param name="Filter">As in the address, with the edition that is shown.</param>
public sealed record PlanHead(
    IReadOnlyList<EditionChoice> Editions, EditionChoice? Chosen, IReadOnlyList<NamedChoice<OrganisationId>> Municipalities,
    PlanFilter Filter)
{
    /// <summary>The chosen edition, or all of its region that still ask for anything where they are shown side by side.</summary>
    public IReadOnlyList<EditionChoice> Shown => Chosen is not { } chosen ? [] : Filter.AllPlans ? Open(chosen) : [chosen];

    private List<EditionChoice> Open(EditionChoice chosen)
    {
        var ofRegion = Editions.Where(e => e.RegionId == chosen.RegionId).ToList();
        return ofRegion.Exists(e => e.IsOpen) ? ofRegion.FindAll(e => e.IsOpen) : ofRegion;
    }
}
