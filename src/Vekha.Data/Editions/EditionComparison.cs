using Microsoft.EntityFrameworkCore;
using Vekha.Data.Calendars;
using Vekha.Documents.Plans;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Data.Editions;

/// <summary>Compares what an edition asks for today with the obligations that exist.</summary>
public sealed class EditionComparison(VekhaDb db)
{
    /// <param name="scope">For whom the edition is, or is to be, in force.</param>
    public async Task<EditionDifference> OfAsync(
        Edition edition, string programmeCode, PlanScope scope, DateOnly today, CancellationToken ct)
    {
        var expected = await ExpectedAsync(edition, programmeCode, scope, today, ct);
        var existing = await db.Obligations.Where(o => o.EditionId == edition.Id)
            .Select(o => new
            {
                o.Id,
                Key = new OccurrenceKey(o.MeasureId, o.CentreId, o.Key),
                // What had fallen due before an act changed its row is owed by the wording of then.
                IsOpen = ObligationStates.Open.Contains(o.State) && !db.Measures.Any(m => m.Id == o.MeasureId && m.SeriesFrom > o.Due),
            })
            .ToListAsync(ct);
        var kept = existing.Select(o => o.Key).ToHashSet();
        var wanted = expected.Select(KeyOf).ToHashSet();
        return new(
            [.. expected.Where(e => e.LeftOut is null && !kept.Contains(KeyOf(e)))],
            [.. existing.Where(o => o.IsOpen && !wanted.Contains(o.Key)).Select(o => o.Id)])
        {
            LeftOut = [.. expected.Where(e => e.LeftOut is not null && !kept.Contains(KeyOf(e)))],
            Present = expected.Where(e => kept.Contains(KeyOf(e))).Select(e => e.Measure.Id).ToHashSet(),
        };
    }

    private async Task<IReadOnlyList<Expected>> ExpectedAsync(
        Edition edition, string programmeCode, PlanScope scope, DateOnly today, CancellationToken ct)
    {
        var measures = await db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);
        return await ExpectedAsync(edition, edition.Years, measures, programmeCode, scope, today, ct);
    }

    /// <summary>What an edition that is to come into force in the place of another asks for then.</summary>
    /// <param name="measures">The rows of the edition, as they are to stand.</param>
    public Task<IReadOnlyList<Expected>> ExpectedAfterAsync(
        Edition former, Edition edition, IReadOnlyList<EditionMeasure> measures, DateOnly today, CancellationToken ct) =>
        ExpectedAsync(edition, edition.YearsAfter(former), measures, former.ProgrammeCode!, former.Scope, today, ct);

    private async Task<IReadOnlyList<Expected>> ExpectedAsync(
        Edition edition, YearSpan? years, IReadOnlyList<EditionMeasure> measures, string programmeCode, PlanScope scope,
        DateOnly today, CancellationToken ct)
    {
        var actDate = await db.Acts.Where(a => a.Id == edition.ActId).Select(a => a.Date).SingleAsync(ct);
        var centres = await CentresAsync(edition, programmeCode, scope, ct);
        var calendar = await db.WorkingCalendarAsync(ct);
        return [.. EditionSchedule.Of(measures, centres, PlanTerm.Of(edition.Title, years, actDate), calendar, today)];
    }

    private async Task<List<Centre>> CentresAsync(Edition edition, string programmeCode, PlanScope scope, CancellationToken ct)
    {
        var (cohorts, chosen) = (scope.Cohorts, scope.Centres?.ToArray());
        var centres = db.Centres.AsNoTracking()
            .Where(c => c.RegionId == edition.RegionId && c.ProgrammeCode == programmeCode && cohorts.Contains(c.Cohort));
        if (chosen is not null) centres = centres.Where(c => chosen.Contains(c.Id));
        return await centres.OrderBy(c => c.Path).ToListAsync(ct);
    }

    private static OccurrenceKey KeyOf(Expected expected) => new(expected.Measure.Id, expected.Centre?.Id, expected.Occurrence.Key);

    private readonly record struct OccurrenceKey(MeasureId MeasureId, CentreId? CentreId, string Key);
}

/// <param name="Missing">To be added.</param>
/// <param name="NoLongerExpected">Open obligations that no rule gives any more: a person decides about them.</param>
public sealed record EditionDifference(IReadOnlyList<Expected> Missing, IReadOnlyList<ObligationId> NoLongerExpected)
{
    /// <summary>Given by a rule, and not asked for. Where it exists already it stays.</summary>
    public IReadOnlyList<Expected> LeftOut { get; init; } = [];

    /// <summary>The measures of which something that is asked for exists already.</summary>
    public IReadOnlySet<MeasureId> Present { get; init; } = new HashSet<MeasureId>();
}
