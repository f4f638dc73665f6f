using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Passages;

/// <summary>The routes of one obligation: all versions with their decisions, and what is attached to deliverables. Two statements.
/// Whoever asks has seen to it that the viewer may see the obligation.</summary>
public sealed class RoutesQuery(VekhaDb db)
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

    /// <summary>The versions alone, the latest first.</summary>
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
            select new
            {
                Passage = p,
                Starter = starter.FullName,
                Ender = ender.FullName,
                Decision = d,
                Who = who.FullName,
                Absent = absent.FullName,
                File = file.Name,
            }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Passage.Id).Select(g =>
        {
            var (passage, first) = (g.First().Passage, g.First());
            var decisions = g.Where(r => r.Decision is not null).ToDictionary(r => r.Decision.StepIndex, r => new DecisionView(
                r.Decision.Id, r.Decision.Outcome, r.Who, r.Absent, clock.Local(r.Decision.At), r.Decision.ReasonInPlace,
                r.Decision.Letter is { } letter ? new(letter.Number, letter.Date, r.File) : null));
            return new PassageView(
                passage.Id, passage.DeliverableIndex, deliverables.ElementAtOrDefault(passage.DeliverableIndex) ?? "", passage.Round,
                passage.RouteName, passage.State,
                [.. passage.Steps.Select(
                    (s, i) => new StepLine(i, s.Name, s.Decider, passage.Days.ElementAtOrDefault(i), decisions.GetValueOrDefault(i)))],
                passage.Next, first.Starter, clock.Local(passage.StartedAt), first.Ender,
                passage.EndedAt is { } at ? clock.Local(at) : null,
                passage.StepInTurn is { } step && viewer.MayDecide(step, passage.Path));
        })];
    }
}
