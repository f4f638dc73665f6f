using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;

namespace Vekha.Web.Pages.Routes.Waiting;

/// <summary>What marked things are called, for those who may see them, whether they still wait or not: two statements.</summary>
public sealed class ItemsQuery(VekhaDb db)
{
    public async Task<IReadOnlyDictionary<Guid, NamedItem>> RunAsync(IReadOnlyCollection<WaitingItem> items, Viewer viewer, CancellationToken ct)
    {
        var (steps, obligations) = (items.Where(i => i.IsStep).Select(i => i.Id).ToList(), items.Where(i => !i.IsStep).Select(i => i.Id).ToList());
        var visible = db.Obligations.VisibleTo(viewer, Right.ReadPlan);
        var named = new Dictionary<Guid, NamedItem>();
        if (steps.Count > 0)
        {
            var rows = await (
                from p in db.Passages.AsNoTracking()
                where steps.Contains(p.Id)
                join o in visible on p.ObligationId equals o.Id
                join m in db.Measures on o.MeasureId equals m.Id
                from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
                select new { Passage = p, m.Number, m.Name, Centre = c.Name }).ToListAsync(ct);
            foreach (var r in rows)
                named.Add(r.Passage.Id, new(r.Passage.StepInTurn?.Name ?? RouteTexts.Of(r.Passage.State), MeasureWords.Label(r.Number, r.Name), r.Centre, $"/steps/{r.Passage.Id}"));
        }
        if (obligations.Count > 0)
        {
            var rows = await (
                from o in visible
                where obligations.Contains(o.Id)
                join m in db.Measures on o.MeasureId equals m.Id
                from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
                select new { o.Id, m.Number, m.Name, Centre = c.Name }).ToListAsync(ct);
            foreach (var r in rows) named.Add(r.Id, new(null, MeasureWords.Label(r.Number, r.Name), r.Centre, $"/obligations/{r.Id}"));
        }
        return named;
    }
}

/// <param name="Step">null for a submission as a whole.</param>
public sealed record NamedItem(string? Step, string Measure, string? Centre, string Href);
