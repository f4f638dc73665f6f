using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Obligations;

/// <summary>What the list can be narrowed by, and the names of what it is narrowed by.</summary>
public sealed class ListChoicesQuery(VekhaDb db)
{
    public async Task<ListChoices> RunAsync(ListFilter filter, Viewer viewer, CancellationToken ct)
    {
        var municipalities = await db.Organisations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Kind == OrganisationKind.Municipality)
            .OrderBy(o => o.ShortName ?? o.Name).Select(o => new NamedChoice<OrganisationId>(o.Id, o.ShortName ?? o.Name)).ToListAsync(ct);
        var cohorts = await db.Centres.VisibleTo(viewer, Right.ReadPlan).Select(c => c.Cohort).Distinct().Order().ToListAsync(ct);
        var parts = Chosen(filter, viewer).ToList();
        var chosen = parts.Count == 0 ? [] : (await parts.Aggregate(Queryable.Concat).ToListAsync(ct)).ToDictionary(c => c.What, c => MeasureWords.Label(c.Number, c.Name));
        return new(municipalities, cohorts, chosen.GetValueOrDefault(What.Centre), chosen.GetValueOrDefault(What.Measure), chosen.GetValueOrDefault(What.Programme));
    }

    /// <summary>The names of what is chosen, as parts of one statement; nothing of what the viewer does not see.</summary>
    private IEnumerable<IQueryable<Named>> Chosen(ListFilter filter, Viewer viewer)
    {
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        if (filter.Measure is { } measure)
            yield return db.Measures.Where(m => m.Id == measure && visible.Any(o => o.MeasureId == measure)).Select(m => new Named { What = What.Measure, Number = m.Number, Name = m.Name });
        if (filter.Centre is { } centre)
            yield return db.Centres.VisibleTo(viewer, Right.ReadPlan).Where(c => c.Id == centre).Select(c => new Named { What = What.Centre, Number = null, Name = Convert.ToString(c.Name)! });
        if (filter.Edition is { } edition)
            yield return db.Programmes.Where(p => db.Editions.Any(e => e.Id == edition && e.ProgrammeCode == p.Code && visible.Any(o => o.EditionId == e.Id)))
                .Select(p => new Named { What = What.Programme, Number = null, Name = Convert.ToString(p.Name)! });
    }

    private enum What { Centre, Measure, Programme }

    private sealed class Named
    {
        public What What { get; init; }
        public string? Number { get; init; }
        public string Name { get; init; } = "";
    }
}

public sealed record NamedChoice<T>(T Id, string Name) where T : struct, IId<T>;

/// <param name="Centre">Of the filter, if there is one that the viewer sees.</param>
public sealed record ListChoices(
    IReadOnlyList<NamedChoice<OrganisationId>> Municipalities, IReadOnlyList<int> Cohorts, string? Centre, string? Measure, string? Programme);
