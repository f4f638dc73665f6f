using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Acts.Amending;

/// <summary>What giving an edition back would do, and what stands in the way.</summary>
public sealed class ReverseQuery(VekhaDb db, PlanReversal reversal)
{
    private const int MostShown = 50;

    public async Task<View?> RunAsync(ActId actId, int ordinal, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new { a.Title, a.Head, a.Number, a.Date }).SingleOrDefaultAsync(ct);
        var edition = act is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || edition is null) return null;
        var label = ActCitation.Of(act.Head?.Type, act.Number, act.Date);
        if (await reversal.PreviewAsync(edition.Id, ct) is not { } preview)
            return new(act.Title, label, EditionView.Of(edition), null, 0, 0, 0, []);
        var inTheWay = preview.InTheWay.Select(o => o.Id).Take(MostShown).ToArray();
        var rows = await (
            from o in db.Obligations
            where inTheWay.Contains(o.Id)
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            orderby o.Due, o.Id
            select new Row(o.Id, MeasureLabel.ShortOf(m.Number, m.Name), c.Name, o.Due, Standings.Of(o.State, o.LateAfter, today)))
            .ToListAsync(ct);
        return new(act.Title, label, EditionView.Of(edition), preview.InTheWay.Count,
            preview.Seen, preview.Restored.Count - preview.Seen, preview.Removed.Count, rows);
    }

    /// <param name="InTheWay">null where the edition cannot be given back at all.</param>
    /// <param name="Kept">They stay as they are and go with the former edition.</param>
    public sealed record View(
        string ActTitle, string Act, EditionView Edition, int? InTheWay, int Restored, int Kept, int Removed, IReadOnlyList<Row> Rows);

    public sealed record Row(ObligationId Id, string Measure, string? Centre, DateOnly? Due, Standing Standing);
}
