using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Acts.InForce;

/// <summary>What taking back the first putting in force of a plan would do, and what stays.</summary>
public sealed class UndoInForceQuery(VekhaDb db, InForceUndoing undoing)
{
    private const int MostShown = 50;

    public async Task<View?> RunAsync(ActId actId, int ordinal, Viewer viewer, DateOnly today, CancellationToken ct)
    {
        var act = await db.EditableBy(viewer, actId).Select(a => new { a.Title }).SingleOrDefaultAsync(ct);
        var edition = act is null ? null
            : await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.ActId == actId && e.Ordinal == ordinal, ct);
        if (act is null || edition is null) return null;
        var view = new View(act.Title, EditionView.Of(edition), null, 0, 0, []);
        if (await undoing.PreviewAsync(edition.Id, ct) is not { } reversal) return view;
        var kept = reversal.Kept.OrderBy(o => o.Due).Select(o => o.Id).Take(MostShown).ToArray();
        var rows = await (
            from o in db.Obligations
            where kept.Contains(o.Id)
            join m in db.Measures on o.MeasureId equals m.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            orderby o.Due, o.Id
            select new Row(o.Id, MeasureLabel.ShortOf(m.Number, m.Name), c.Name, o.Due, Standings.Of(o.State, o.LateAfter, today)))
            .ToListAsync(ct);
        return view with
        {
            Gone = reversal.Removed.Count,
            Withdrawn = reversal.Withdrawn.Count,
            Kept = reversal.Kept.Count,
            Seen = reversal.Seal,
            Rows = rows,
        };
    }

    /// <param name="Gone">How many obligations go; null where it cannot be taken back.</param>
    /// <param name="Withdrawn">How many were withdrawn before and stay so.</param>
    /// <param name="Kept">How many stay, since somebody has worked on them.</param>
    /// <param name="Rows">The first of those.</param>
    public sealed record View(string ActTitle, EditionView Edition, int? Gone, int Withdrawn, int Kept, IReadOnlyList<Row> Rows)
    {
        /// <summary>What goes and what stays, as one number.</summary>
        public long Seen { get; init; }

        /// <summary>All that could be taken back was.</summary>
        public bool ChangesNothing => Gone == 0 && Kept + Withdrawn > 0;
    }

    public sealed record Row(ObligationId Id, string Measure, string? Centre, DateOnly? Due, Standing Standing);
}
