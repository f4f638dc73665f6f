using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Plans;

/// <summary>The measures of an edition as printed, each with how far its obligations are and when they are due.</summary>
public sealed class MeasuresQuery(VekhaDb db)
{
    public async Task<IReadOnlyList<PlannedMeasure>> RunAsync(PlanHead head, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var measures = await db.Measures.Where(m => m.EditionId == head.Chosen!.Id).OrderBy(m => m.Ordinal)
            .Select(m => new
            {
                m.Id,
                m.Owner,
                m.Measure,
                Routes = db.RouteAttachments.Count(a => a.MeasureId == m.Id && a.SubjectId == null),
            }).ToListAsync(ct);
        var obligations = db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.EditionId == head.Chosen!.Id);
        var tallies = (await PlanTally.OfAsync(head.Filter.Obligations(obligations, db), today, ct)).ToLookup(t => t.MeasureId);
        return [.. measures.Select(m => new PlannedMeasure(m.Id, m.Owner, m.Measure, m.Routes, [.. tallies[m.Id]]))];
    }
}

/// <param name="Routes">How many of its deliverables go by a route.</param>
public sealed record PlannedMeasure(MeasureId Id, OwedBy Owner, Measure Measure, int Routes, IReadOnlyList<PlanTally> Tallies)
{
    public string Label => MeasureLabel.Of(Measure.Number, Measure.Name);

    public StandingCounts Counts => StandingCounts.Of(Tallies.Select(t => (t.Standing, t.Count)));
}
