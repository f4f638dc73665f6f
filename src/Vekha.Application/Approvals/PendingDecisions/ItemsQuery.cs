using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>What marked things are called, for those who may see them, whether they still wait or not: two statements.</summary>
public sealed class ItemsQuery(VekhaDb db)
{
    public async Task<IReadOnlyDictionary<Guid, NamedItem>> RunAsync(
        IReadOnlyCollection<PendingItem> items, Viewer viewer, CancellationToken ct)
    {
        var (steps, obligations) =
            (items.Where(i => i.IsStep).Select(i => new PassageId(i.Id)).ToList(),
            items.Where(i => !i.IsStep).Select(i => new ObligationId(i.Id)).ToList());
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        var named = new Dictionary<Guid, NamedItem>();
        if (steps.Count > 0)
        {
            var rows = await (
                from p in db.Passages.AsNoTracking()
                where steps.Contains(p.Id)
                join o in visible on ObligationId.Of(p.SubjectId) equals o.Id
                join m in db.Measures on o.MeasureId equals m.Id
                from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
                select new { Passage = p, m.Number, m.Name, Centre = c.Name }).ToListAsync(ct);
            foreach (var r in rows)
                named.Add(r.Passage.Id.Value,
                    new(r.Passage.Id.Value, r.Passage.StepInTurn?.Name, r.Passage.State, MeasureLabel.Of(r.Number, r.Name), r.Centre));
        }
        if (obligations.Count > 0)
        {
            var rows = await (
                from o in visible
                where obligations.Contains(o.Id)
                join m in db.Measures on o.MeasureId equals m.Id
                from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
                select new { o.Id, m.Number, m.Name, Centre = c.Name }).ToListAsync(ct);
            foreach (var r in rows) named.Add(r.Id.Value, new(r.Id.Value, null, null, MeasureLabel.Of(r.Number, r.Name), r.Centre));
        }
        return named;
    }
}

/// <param name="Id">Of the passage, or of the obligation where a submission waits as a whole.</param>
/// <param name="Step">In turn; null where none is any more, and for a submission as a whole.</param>
/// <param name="State">Of the passage; null for a submission as a whole.</param>
public sealed record NamedItem(Guid Id, string? Step, PassageState? State, string Measure, string? Centre);
