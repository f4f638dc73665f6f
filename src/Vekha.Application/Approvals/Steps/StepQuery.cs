using Microsoft.EntityFrameworkCore;
using Vekha.Application.Approvals.Passages;
using Vekha.Application.Obligations;
using Vekha.Application.Talk;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Steps;

/// <summary>A passage with its obligation, the documents and all rounds, and the people who answer: four statements.</summary>
public sealed class StepQuery(VekhaDb db)
{
    public async Task<StepPageView?> RunAsync(PassageId passageId, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var head = await (
            from p in db.Passages.AsNoTracking().VisibleTo(viewer, Right.ReadPlan)
            where p.Id == passageId
            join x in db.Obligations.AsNoTracking().Situated(db) on ObligationId.Of(p.SubjectId) equals x.Obligation.Id
            let o = x.Obligation
            join m in db.Measures.AsNoTracking() on o.MeasureId equals m.Id
            join r in db.Organisations on o.RegionId equals r.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            select new
            {
                Passage = p,
                Obligation = o,
                Measure = m,
                Owner = c.Name ?? r.ShortName ?? r.Name,
                x.Situation,
            }).SingleOrDefaultAsync(ct);
        if (head is null) return null;
        var (obligation, passage) = (head.Obligation, head.Passage);
        var evidence = await db.EvidenceOfAsync(obligation.Id, clock, ct);
        var rounds = await new RoutesQuery(db)
            .PassagesAsync(obligation.Id, [.. head.Measure.Measure.Deliverables.Select(d => d.Text)], viewer, clock, ct);
        var round = RoundEvidence.Of([.. evidence.Where(e => e.View.Round == obligation.Round).Select(e => e.AuthorId)]);
        return new(
            obligation.Id, MeasureLabel.Of(head.Measure.Number, head.Measure.Name), head.Owner, obligation.Due,
            rounds.Single(v => v.Id == passageId), [.. rounds.Where(v => v.Deliverable == passage.DeliverableIndex).Reverse()],
            [.. evidence.Select(e => e.View)], new ObligationSubmission(obligation, [passage]).WhyNot(passage, viewer, round))
        {
            Situation = head.Situation,
            WaitsSince = passage.WaitsSince(obligation.SubmittedOn),
            WaitsUntil = passage.WaitsUntil,
            People = await db.ReachableAsync(obligation.Path, ct),
        };
    }
}

/// <param name="Rounds">Of the same deliverable, the first on the left.</param>
/// <param name="WhyNot">Why the viewer may not decide the step in turn; null where they may.</param>
public sealed record StepPageView(
    ObligationId ObligationId, string Measure, string Owner, DateOnly? Due, PassageView Passage, IReadOnlyList<PassageView> Rounds,
    IReadOnlyList<EvidenceView> Evidence, Refusal? WhyNot)
{
    /// <summary>Of the obligation: its author may have sent it late.</summary>
    public required Situation Situation { get; init; }

    /// <summary>The day since which the step in turn waits; null where none does.</summary>
    public DateOnly? WaitsSince { get; init; }

    /// <summary>The day of the step in turn; null where it has none.</summary>
    public DateOnly? WaitsUntil { get; init; }

    /// <summary>Those who see the obligation, with what one needs to reach them.</summary>
    public IReadOnlyList<ReachablePerson> People { get; init; } = [];

    /// <summary>What is to be decided on: the documents of the deliverable, and those of the measure as a whole.</summary>
    public IReadOnlyList<EvidenceView> Documents =>
        [.. Evidence.Where(e => e.Round == Passage.Round && (e.Deliverable == Passage.Deliverable || e.Deliverable is null))];
}
