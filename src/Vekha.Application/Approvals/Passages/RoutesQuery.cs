using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Passages;

/// <summary>The routes of one obligation: all passages with their decisions, and what is attached to deliverables. Two statements.
/// Whoever asks has seen to it that the viewer may see the obligation.</summary>
internal sealed class RoutesQuery(VekhaDb db)
{
    public async Task<RoutesView> RunAsync(
        ObligationId obligationId, MeasureId measureId, IReadOnlyList<string> deliverables, Viewer viewer,
        RequestClock clock, CancellationToken ct)
    {
        var passages = await PassagesAsync(obligationId, deliverables, viewer, clock, ct);
        var attached = await db.TemplatesOfAsync(obligationId, measureId, ct);
        return new(passages, [.. attached.Where(l => l.Key < deliverables.Count).OrderBy(l => l.Key)
            .Select(l => new AttachedRoute(l.Key, deliverables[l.Key], l.Value.Name, l.Value.Steps))]);
    }

    /// <summary>The passages alone, the latest first.</summary>
    public async Task<IReadOnlyList<PassageView>> PassagesAsync(
        ObligationId obligationId, IReadOnlyList<string> deliverables, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var rows = await (
            from p in db.Passages.AsNoTracking()
            where p.SubjectId == obligationId.Subject
            join starter in db.Users on p.StartedById equals starter.Id
            from ender in db.Users.Where(u => u.Id == p.EndedById).DefaultIfEmpty()
            from d in db.StepDecisions.AsNoTracking().Where(d => d.PassageId == p.Id).DefaultIfEmpty()
            from who in db.Users.Where(u => u.Id == d.PersonId).DefaultIfEmpty()
            from absent in db.Users.Where(u => u.Id == d.ForPersonId).DefaultIfEmpty()
            from file in db.Files.Where(f => f.Id == d.Letter!.FileId).DefaultIfEmpty()
            orderby p.DeliverableIndex, p.Round descending, p.Id
            select new Row
            {
                Passage = p,
                Starter = starter.FullName,
                Ender = ender.FullName,
                Decision = d,
                Who = who.FullName,
                Absent = absent.FullName,
                File = file.Name,
            }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Passage.Id)
            .Select(g => ViewOf([.. g], deliverables.ElementAtOrDefault(g.First().Passage.DeliverableIndex) ?? "", viewer, clock))];
    }

    /// <param name="rows">One of each decision; one without where nothing is decided yet.</param>
    private static PassageView ViewOf(IReadOnlyList<Row> rows, string deliverable, Viewer viewer, RequestClock clock)
    {
        var (first, passage) = (rows[0], rows[0].Passage);
        var decisions = rows.Where(r => r.Decision is not null).ToDictionary(r => r.Decision!.StepIndex, r => new DecisionView(
            r.Decision!.Id, r.Decision.Outcome, r.Who!, r.Absent, clock.Local(r.Decision.At), r.Decision.ReasonInPlace,
            r.Decision.Letter is { } letter ? new(letter.Number, letter.Date, r.File!) : null));
        return new(
            passage.Id, passage.DeliverableIndex, deliverable, passage.Round, passage.RouteName, passage.State,
            [.. passage.Steps.Select(
                (s, i) => new StepLine(i, s.Name, s.Decider, passage.Days.ElementAtOrDefault(i), decisions.GetValueOrDefault(i)))],
            passage.Next, first.Starter, clock.Local(passage.StartedAt), first.Ender,
            passage.EndedAt is { } at ? clock.Local(at) : null,
            passage.StepInTurn is { } step && viewer.MayDecide(step, passage.Path));
    }

    private sealed class Row
    {
        public required Passage Passage { get; init; }
        public required string Starter { get; init; }
        public string? Ender { get; init; }
        public StepDecision? Decision { get; init; }
        public string? Who { get; init; }
        public string? Absent { get; init; }
        public string? File { get; init; }
    }
}
