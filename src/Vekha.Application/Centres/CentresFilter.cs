using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Centres;

/// <summary>Which centres are listed; the address holds it.</summary>
public sealed record CentresFilter(string? Programme, OrganisationId? Municipality, int? Cohort, string? Search)
{
    public bool IsNarrowed => this != new CentresFilter(null, null, null, null);

    public IQueryable<Centre> Narrow(IQueryable<Centre> centres)
    {
        if (Programme is { } programme) centres = centres.Where(c => c.ProgrammeCode == programme);
        if (Municipality is { } municipality) centres = centres.Where(c => c.MunicipalityId == municipality);
        if (Cohort is { } cohort) centres = centres.Where(c => c.Cohort == cohort);
        if (Search is { } search) centres = centres.Where(c => EF.Functions.ILike(c.Name, SearchPattern.Of(search), SearchPattern.Escape));
        return centres;
    }
}
