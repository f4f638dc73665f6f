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
    /// <summary>A longer list of centres is chosen from by nobody: a municipality narrows it, or the page of the centre leads here.</summary>
    private const int MostCentres = 60;

    public async Task<SearchChoices> RunAsync(SearchWithin within, Viewer viewer, CancellationToken ct)
    {
        var found = await Parts(within, viewer).Aggregate(Queryable.Concat).ToListAsync(ct);
        var named = found.OrderBy(n => n.Name, NameOrder.Russian).ToLookup(n => n.What);
        var centres = named[What.Centre].Select(n => new NamedChoice<CentreId>(new(n.Id), n.Name)).ToList();
        return new(
            [.. named[What.Programme].Select(n => new ProgrammeChoice(n.Code, n.Name))],
            [.. named[What.Municipality].Select(n => new NamedChoice<OrganisationId>(new(n.Id), n.Name))],
            centres.Count > MostCentres ? [] : centres,
            [.. named[What.Cohort].Select(n => n.Year).Order()],
            named[What.Chosen].SingleOrDefault()?.Name);
    }

    private IEnumerable<IQueryable<Named>> Parts(SearchWithin within, Viewer viewer)
    {
        var centres = db.Centres.VisibleTo(viewer, Right.ReadPlan);
        yield return db.Programmes.Where(p => centres.Any(c => c.ProgrammeCode == p.Code))
            .Select(p => new Named { What = What.Programme, Id = Guid.Empty, Code = Convert.ToString(p.Code)!, Year = 0, Name = Convert.ToString(p.Name)! });
        yield return db.Organisations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Kind == OrganisationKind.Municipality)
            .Select(o => new Named { What = What.Municipality, Id = o.Id.Value, Code = "", Year = 0, Name = Convert.ToString(o.ShortName ?? o.Name)! });
        yield return centres.Select(c => c.Cohort).Distinct().Select(year => new Named { What = What.Cohort, Id = Guid.Empty, Code = "", Year = year, Name = "" });
        yield return Centres(What.Centre, centres.Where(c => within.Municipality == null || c.MunicipalityId == within.Municipality).OrderBy(c => c.Id).Take(MostCentres + 1));
        if (within.Centre is { } chosen) yield return Centres(What.Chosen, centres.Where(c => c.Id == chosen));
    }

    private static IQueryable<Named> Centres(What what, IQueryable<Centre> centres) =>
        centres.Select(c => new Named { What = what, Id = c.Id.Value, Code = "", Year = 0, Name = Convert.ToString(c.Name)! });

    private enum What { Programme, Municipality, Cohort, Centre, Chosen }

    private sealed class Named
    {
        public What What { get; init; }
        public Guid Id { get; init; }
        public string Code { get; init; } = "";
        public int Year { get; init; }
        public string Name { get; init; } = "";
    }
}

/// <param name="Centres">None where there are too many to choose from.</param>
/// <param name="Centre">The name of the chosen centre, where the viewer sees it.</param>
public sealed record SearchChoices(
    IReadOnlyList<ProgrammeChoice> Programmes, IReadOnlyList<NamedChoice<OrganisationId>> Municipalities,
    IReadOnlyList<NamedChoice<CentreId>> Centres, IReadOnlyList<int> Cohorts, string? Centre);
