using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Centres;

/// <summary>Compares what a centre would owe by a changed card with what it owes.</summary>
public sealed class OpeningChangeQuery(VekhaDb db)
{
    /// <param name="centre">With the new card; it is not saved here.</param>
    public async Task<OpeningChange> RunAsync(Centre centre, DateOnly today, CancellationToken ct)
    {
        var calendar = WorkingCalendar.Russian.With(await db.DayOverrides.Select(d => new CalendarDay(d.Day, d.IsWorking)).ToListAsync(ct));
        var editions = await InForceFor(centre)
            .Select(e => new { Edition = e, ActDate = db.Acts.Where(a => a.Id == e.ActId).Select(a => a.Date).Single() }).ToListAsync(ct);
        var ids = editions.Select(e => e.Edition.Id).ToArray();
        var measures = await db.Measures.AsNoTracking().Where(m => ids.Contains(m.EditionId) && m.Owner == OwedBy.EachCentre)
            .OrderBy(m => m.Ordinal).ToListAsync(ct);
        var existing = await db.Obligations.AsNoTracking().Where(o => o.CentreId == centre.Id && ids.Contains(o.EditionId))
            .OrderBy(o => o.Due).ToListAsync(ct);

        var expected = editions.SelectMany(e => EditionSchedule.Of(
            [.. measures.Where(m => m.EditionId == e.Edition.Id)], [centre], new(e.Edition.Years, e.ActDate), calendar, today))
            .Where(e => e.LeftOut is null).ToList();
        var labels = measures.ToDictionary(m => m.Id, m => MeasureLabel.Of(m.Number, m.Name));
        var have = existing.ToDictionary(o => (o.MeasureId, o.Key));
        var want = expected.Select(e => (e.Measure.Id, e.Occurrence.Key)).ToHashSet();
        var undone = editions.Where(e => e.Edition.IsUndone).Select(e => e.Edition.Id).ToHashSet();
        var asked = expected.Where(e => !undone.Contains(e.Measure.EditionId)).ToList();
        return new(
            [.. asked.Where(e => !have.ContainsKey((e.Measure.Id, e.Occurrence.Key)))
                .Select(e => new OpeningChange.Line(null, labels[e.Measure.Id], e.Occurrence.Due))],
            [.. existing.Where(o => o.IsOpen && !want.Contains((o.MeasureId, o.Key)) && !IsOwedByFormerText(o))
                .Select(o => new OpeningChange.Line(
                    o.Id, labels.GetValueOrDefault(o.MeasureId, ""), o.Due, o.State != ObligationState.Planned))],
            [.. asked.Where(e => have.GetValueOrDefault((e.Measure.Id, e.Occurrence.Key))?.State == ObligationState.Withdrawn)
                .Select(e => (new OpeningChange.Line(
                    have[(e.Measure.Id, e.Occurrence.Key)].Id, labels[e.Measure.Id], e.Occurrence.Due), e.Occurrence))]);

        bool IsOwedByFormerText(Obligation o) => measures.Find(m => m.Id == o.MeasureId)?.SeriesFrom > o.Due;
    }

    internal IQueryable<Edition> InForceFor(Centre centre) => db.Editions.AsNoTracking().Where(e =>
        e.State == EditionState.InForce && e.RegionId == centre.RegionId
        && e.ProgrammeCode == centre.ProgrammeCode && e.Cohorts.Contains(centre.Cohort)
        && (e.Centres == null || e.Centres.Contains(centre.Id)));
}
