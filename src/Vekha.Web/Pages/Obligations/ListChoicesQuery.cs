using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Scopes;
using Vekha.Planning.Access;
using Vekha.Planning.Organisations;

namespace Vekha.Web.Pages.Obligations;

/// <summary>What the list can be narrowed by, and the names of what it is narrowed by.</summary>
public sealed class ListChoicesQuery(VekhaDb db)
{
    public async Task<ListChoices> RunAsync(ListFilter filter, Viewer viewer, CancellationToken ct)
    {
        var centres = db.Centres.VisibleTo(viewer, Right.ReadPlan);
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        var municipalities = await db.Organisations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.Kind == OrganisationKind.Municipality)
            .OrderBy(o => o.ShortName ?? o.Name).Select(o => new NamedChoice(o.Id, o.ShortName ?? o.Name)).ToListAsync(ct);
        var cohorts = await centres.Select(c => c.Cohort).Distinct().Order().ToListAsync(ct);
        var centre = filter.Centre is { } c ? await centres.Where(x => x.Id == c).Select(x => x.Name).SingleOrDefaultAsync(ct) : null;
        var measure = filter.Measure is { } m
            ? await db.Measures.Where(x => x.Id == m && visible.Any(o => o.MeasureId == m)).Select(x => MeasureWords.Label(x.Number, x.Name)).SingleOrDefaultAsync(ct)
            : null;
        var programme = filter.Edition is { } e
            ? await db.Programmes.Where(p => db.Editions.Any(x => x.Id == e && x.ProgrammeCode == p.Code && visible.Any(o => o.EditionId == e))).Select(p => p.Name).SingleOrDefaultAsync(ct)
            : null;
        return new(municipalities, cohorts, centre, measure, programme);
    }
}

public sealed record NamedChoice(Guid Id, string Name);

/// <param name="Centre">Of the filter, if there is one that the viewer sees.</param>
public sealed record ListChoices(
    IReadOnlyList<NamedChoice> Municipalities, IReadOnlyList<int> Cohorts, string? Centre, string? Measure, string? Programme);
