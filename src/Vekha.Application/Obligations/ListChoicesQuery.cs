using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
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
        var chosen = parts.Count == 0
            ? []
            : (await parts.Aggregate(Queryable.Concat).ToListAsync(ct)).ToDictionary(c => c.Kind, c => c);
        return new(
            municipalities, cohorts, chosen.GetValueOrDefault(ChoiceKind.ChosenCentre)?.Name,
            chosen.GetValueOrDefault(ChoiceKind.Measure) is { } named ? MeasureLabel.Of(named.Code, named.Name) : null,
            chosen.GetValueOrDefault(ChoiceKind.Programme)?.Name);
    }

    /// <summary>The names of what is chosen, as parts of one statement; nothing of what the viewer does not see.</summary>
    private IEnumerable<IQueryable<ChoiceRow>> Chosen(ListFilter filter, Viewer viewer)
    {
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        if (filter.Measure is { } measure)
            yield return db.Measures.Where(m => m.Id == measure && visible.Any(o => o.MeasureId == measure)).Select(m => new ChoiceRow
            {
                Kind = ChoiceKind.Measure,
                Id = m.Id.Value,
                Code = m.Number,
                Year = 0,
                Name = m.Name,
            });
        if (filter.Centre is { } centre)
            yield return db.Centres.VisibleTo(viewer, Right.ReadPlan).Where(c => c.Id == centre).Choices(ChoiceKind.ChosenCentre);
        if (filter.Edition is { } edition)
            yield return
                from e in db.Editions.Where(e => e.Id == edition && visible.Any(o => o.EditionId == e.Id))
                join p in db.Programmes on e.ProgrammeCode equals p.Code
                select new ChoiceRow
                {
                    Kind = ChoiceKind.Programme,
                    Id = e.Id.Value,
                    Code = null,
                    Year = 0,
                    Name = Convert.ToString(p.Name)!,
                };
        else if (filter.Programme is { } programme)
            yield return (
                from e in db.Editions.Where(e => e.ProgrammeCode == programme && visible.Any(o => o.EditionId == e.Id))
                join p in db.Programmes on e.ProgrammeCode equals p.Code
                select new ChoiceRow
                {
                    Kind = ChoiceKind.Programme,
                    Id = e.Id.Value,
                    Code = null,
                    Year = 0,
                    Name = Convert.ToString(p.Name)!,
                }).Take(1);
    }
}

/// <param name="Centre">Of the filter, if there is one that the viewer sees.</param>
public sealed record ListChoices(
    IReadOnlyList<NamedChoice<OrganisationId>> Municipalities, IReadOnlyList<int> Cohorts, string? Centre, string? Measure,
    string? Programme);
