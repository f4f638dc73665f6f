using Microsoft.EntityFrameworkCore;
using Vekha.Application.Calendar;
using Vekha.Application.Obligations;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Search;

/// <summary>What a search can be narrowed by, and the name of the centre it is narrowed to: one statement.</summary>
public sealed class SearchChoicesQuery(VekhaDb db)
{
    /// <summary>Nobody chooses from a longer list of centres: a municipality narrows it, or the page of the centre leads here.</summary>
    private const int MostCentres = 60;

    public async Task<SearchChoices> RunAsync(SearchWithin within, Viewer viewer, CancellationToken ct)
    {
        var found = await Parts(within, viewer).Aggregate(Queryable.Concat).ToListAsync(ct);
        var named = found.OrderBy(n => n.Name, NameOrder.Russian).ToLookup(n => n.Kind);
        var centres = named[ChoiceKind.Centre].Select(n => new NamedChoice<CentreId>(new(n.Id), n.Name)).ToList();
        return new(
            [.. named[ChoiceKind.Programme].Select(n => new ProgrammeChoice(n.Code!, n.Name))],
            [.. named[ChoiceKind.Municipality].Select(n => new NamedChoice<OrganisationId>(new(n.Id), n.Name))],
            centres.Count > MostCentres ? [] : centres,
            [.. named[ChoiceKind.Cohort].Select(n => n.Year).Order()],
            named[ChoiceKind.ChosenCentre].SingleOrDefault()?.Name);
    }

    private IEnumerable<IQueryable<ChoiceRow>> Parts(SearchWithin within, Viewer viewer)
    {
        var centres = db.Centres.VisibleTo(viewer, Right.ReadPlan);
        yield return db.Programmes.Where(p => centres.Any(c => c.ProgrammeCode == p.Code)).Select(p => new ChoiceRow
        {
            Kind = ChoiceKind.Programme,
            Id = Guid.Empty,
            Code = Convert.ToString(p.Code),
            Year = 0,
            Name = Convert.ToString(p.Name)!,
        });
        yield return db.MunicipalityChoices(viewer);
        yield return centres.Select(c => c.Cohort).Distinct().Select(year => new ChoiceRow
        {
            Kind = ChoiceKind.Cohort,
            Id = Guid.Empty,
            Code = null,
            Year = year,
            Name = "",
        });
        yield return centres.Where(c => within.Municipality == null || c.MunicipalityId == within.Municipality)
            .OrderBy(c => c.Id).Take(MostCentres + 1).Choices(ChoiceKind.Centre);
        if (within.Centre is { } chosen) yield return centres.Where(c => c.Id == chosen).Choices(ChoiceKind.ChosenCentre);
    }
}

/// <param name="Centres">None where there are too many to choose from.</param>
/// <param name="Centre">The name of the chosen centre, where the viewer sees it.</param>
public sealed record SearchChoices(
    IReadOnlyList<ProgrammeChoice> Programmes, IReadOnlyList<NamedChoice<OrganisationId>> Municipalities,
    IReadOnlyList<NamedChoice<CentreId>> Centres,
    IReadOnlyList<int> Cohorts, string? Centre);
