using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>A stretch of a plan with the steps of its routes, and with what the former edition asked for where that is compared.</summary>
public sealed class TimelineQuery(VekhaDb db, MeasuresQuery measures)
{
    public async Task<Timeline> RunAsync(PlanHead head, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var (filter, edition) = (head.Filter, head.Chosen!);
        var planned = await measures.RunAsync(head, viewer, today, ct);
        var timeline = Timeline.Of(planned, filter.Zoom, filter.On, edition.ActDate, today);
        var obligations = filter.Obligations(
            db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.EditionId == edition.Id), db);
        var steps = await StepsAsync(obligations, timeline.Span, ct);
        var former = filter.Compares && edition.AmendedPlan is not null ? await FormerAsync(obligations, edition, timeline.Span, ct)
            : Enumerable.Empty<TimelineFormer>().ToLookup(_ => default(MeasureId));
        return timeline with
        {
            Rows = [.. timeline.Rows.Select(row => row with
            {
                Steps = [.. steps[row.Measure.Id]], Former = [.. former[row.Measure.Id]],
            })],
        };
    }

    private async Task<ILookup<MeasureId, TimelineStep>> StepsAsync(
        IQueryable<Obligation> obligations, TimelineSpan span, CancellationToken ct)
    {
        var running = await (
            from passage in db.Passages
            join obligation in obligations on passage.SubjectId equals obligation.Id.Subject
            where passage.State == PassageState.Running
            select new { obligation.MeasureId, passage.Steps, passage.Days, passage.Decided }).ToListAsync(ct);
        return running
            .SelectMany(p => p.Steps.Zip(p.Days).Skip(p.Decided.Count), (p, step) => (p.MeasureId, step.First.Name, Day: step.Second))
            .Where(s => s.Day is { } day && span.Holds(day))
            .GroupBy(s => (s.MeasureId, s.Name, Day: s.Day!.Value))
            .OrderBy(g => g.Key.Day)
            .ToLookup(g => g.Key.MeasureId, g => new TimelineStep(g.Key.Name, g.Key.Day, g.Count()));
    }

    private async Task<ILookup<MeasureId, TimelineFormer>> FormerAsync(
        IQueryable<Obligation> obligations, EditionChoice edition, TimelineSpan span, CancellationToken ct)
    {
        var moved = await (
            from change in db.EditionChanges
            join moving in db.ObligationChanges on change.Id equals moving.ChangeId
            join obligation in obligations on moving.ObligationId equals obligation.Id
            where change.EditionId == edition.Id && change.ReversedAt == null && moving.Kind == EffectKind.Moved
            select new { obligation.MeasureId, moving.Former }).ToListAsync(ct);
        return moved
            .Where(m => m.Former is { Due: not null })
            .GroupBy(m => (m.MeasureId, Due: m.Former!.Due!.Value))
            .Select(g => (g.Key.MeasureId, Former: new TimelineFormer(
                Timeline.BeginOf(g.Key.Due, g.Min(m => m.Former!.PeriodFirst), edition.ActDate), g.Key.Due, g.Count())))
            .Where(f => f.Former.From <= span.Last && f.Former.Due >= span.First)
            .ToLookup(f => f.MeasureId, f => f.Former);
    }
}
