using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;

namespace Vekha.Web.Pages.Centres;

/// <summary>Which centres are listed; the address holds it.</summary>
public sealed record CentresFilter(string? Programme, Guid? Municipality, int? Cohort, string? Search)
{
    public static CentresFilter Of(IQueryCollection query) =>
        new(query.Text("programme"), query.Id("municipality"), query.Number("cohort"), query.Text("q"));

    public bool IsNarrowed => this != new CentresFilter(null, null, null, null);

    public string At(string path) =>
        AddressValues.Address(path, ("programme", Programme), ("municipality", Municipality), ("cohort", Cohort), ("q", Search));

    public IQueryable<Centre> Narrow(IQueryable<Centre> centres)
    {
        if (Programme is { } programme) centres = centres.Where(c => c.ProgrammeCode == programme);
        if (Municipality is { } municipality) centres = centres.Where(c => c.MunicipalityId == municipality);
        if (Cohort is { } cohort) centres = centres.Where(c => c.Cohort == cohort);
        if (Search is { } search) centres = centres.Where(c => EF.Functions.ILike(c.Name, SearchPattern.Of(search), SearchPattern.Escape));
        return centres;
    }
}
