using Microsoft.EntityFrameworkCore;
using Vekha.Application.Lists;
using Vekha.Data;
using Vekha.Data.Approvals;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>The steps of routes that wait for a person, what is due first on top unless a filter orders them. One statement.</summary>
public sealed class StepsQuery(VekhaDb db)
{
    /// <returns>Nothing is asked for those whose turn it never is.</returns>
    public async Task<IReadOnlyList<PendingStep>> RunAsync(
        Viewer viewer, PendingPart part, CancellationToken ct, PendingFilter? filter = null)
    {
        if (StepTurns.Of(viewer).Count == 0) return [];
        var waiting = Waiting(viewer);
        if (filter is { IsNarrowed: true })
        {
            var narrowed = filter.Narrow(db.Obligations, db);
            waiting = waiting.Where(p => narrowed.Any(o => o.Id == ObligationId.Of(p.SubjectId)));
        }
        var order = filter ?? new();
        // By day, those that are shown are found before anything is looked up about them.
        var byDay = order is { Order: PendingOrder.Held or PendingOrder.Due, Descending: false };
        if (byDay) waiting = waiting.OrderBy(p => p.WaitsUntil).ThenBy(p => p.Id).Skip(part.Skip).Take(part.Most);
        var named = Ordered(
            from p in waiting
            join o in db.Obligations on p.SubjectId equals o.Id.Subject
            from s in db.Users.Where(s => s.Id == p.StartedById).DefaultIfEmpty()
            join m in db.Measures.AsNoTracking() on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            from u in db.Organisations.Where(u => u.Id == o.MunicipalityId).DefaultIfEmpty()
            select new Row
            {
                Passage = p,
                Number = m.Number,
                Ordinal = m.Ordinal,
                Name = m.Name,
                Measure = m.Measure,
                Centre = c.Name,
                Municipality = u.ShortName ?? u.Name,
                Sender = s.FullName,
            }, order);
        var rows = await (byDay ? named : named.Skip(part.Skip).Take(part.Most)).ToListAsync(ct);
        return [.. rows.Select(r => new PendingStep(
            r.Passage.Id, r.Passage.Version, ObligationId.Of(r.Passage.SubjectId), r.Passage.StepInTurn!.Name, r.Passage.StepInTurn.Decider,
            r.Passage.WaitsUntil, MeasureLabel.Of(r.Number, r.Measure.Name),
            r.Measure.Deliverables.ElementAtOrDefault(r.Passage.DeliverableIndex)?.Text ?? r.Measure.Name, r.Centre, r.Municipality,
            r.Passage.Round, r.Passage.DeliverableIndex, r.Sender))];
    }

    private static IQueryable<Row> Ordered(IQueryable<Row> rows, PendingFilter filter)
    {
        var keys = filter.Order switch
        {
            PendingOrder.Submitted => new SortKeys<Row>().By(filter.Descending, r => r.Passage.StartedAt),
            PendingOrder.Measure => new SortKeys<Row>().By(filter.Descending, r => r.Ordinal, r => r.Name),
            PendingOrder.Centre => new SortKeys<Row>().By(filter.Descending, r => r.Centre),
            PendingOrder.Sender => new SortKeys<Row>().By(filter.Descending, r => r.Sender),
            _ => new SortKeys<Row>().By(filter.Descending, r => r.Passage.WaitsUntil),
        };
        return keys.By(r => r.Passage.WaitsUntil, r => r.Passage.Id).Sort(rows);
    }

    // What one has submitted oneself waits for somebody else; a letter may be registered by its author.
    internal IQueryable<Passage> Waiting(Viewer viewer) => db.Passages.AsNoTracking().WaitingFor(viewer)
        .Where(p => p.Turn == StepTurns.Outside || p.StartedById != viewer.PersonId);

    private sealed class Row
    {
        public required Passage Passage { get; init; }
        public required string? Number { get; init; }
        public required decimal Ordinal { get; init; }
        public required string Name { get; init; }
        public required Measure Measure { get; init; }
        public required string? Centre { get; init; }
        public required string? Municipality { get; init; }
        public required string? Sender { get; init; }
    }
}
