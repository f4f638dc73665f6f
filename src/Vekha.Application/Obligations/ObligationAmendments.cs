using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>The rows an obligation stood under before amending acts, the latest change first: three statements at most.</summary>
internal sealed record ObligationAmendments(
    IReadOnlyList<ObligationAmendments.Change> Changes,
    IReadOnlyDictionary<MeasureId, ObligationAmendments.Row> Rows)
{
    public static ObligationAmendments None { get; } = new([], new Dictionary<MeasureId, Row>());

    public static async Task<ObligationAmendments> OfAsync(VekhaDb db, ObligationId obligation, CancellationToken ct)
    {
        var changes = await (
            from c in db.ObligationChanges
            where c.ObligationId == obligation && c.Former != null
            join e in db.EditionChanges.Where(e => e.ReversedAt == null) on c.ChangeId equals e.Id
            orderby e.AppliedAt descending
            select new { c.Kind, c.Former, e.AppliedAt }).AsNoTracking().ToListAsync(ct);
        var applied = changes.ConvertAll(c => new Change(c.Kind, c.Former!.MeasureId, c.AppliedAt));
        var ids = applied.ConvertAll(s => s.FormerRow);
        var rows = await (
            from m in db.Measures.AsNoTracking()
            where ids.Contains(m.Id)
            join b in RowBasis.Of(db) on m.Id equals b.MeasureId
            select new Row(m, b)).ToDictionaryAsync(r => r.Measure.Id, ct);
        return new(applied, rows);
    }

    /// <summary>The row under which it was closed; null where no act has changed it since.</summary>
    public Row? DecidedUnder =>
        Changes.TakeWhile(s => s.Kind == EffectKind.Stays).LastOrDefault() is { } first ? Rows[first.FormerRow] : null;

    /// <summary>Which deliverable of today's row the deliverable of a former row, to which a document was added, has become.</summary>
    /// <returns>null where the row of now has none like it: it belongs to the measure as a whole.</returns>
    public int? DeliverableNow(int? index, DateTimeOffset addedAt, EditionMeasure now)
    {
        if (index is not { } at || Changes.LastOrDefault(s => s.AppliedAt > addedAt) is not { } change) return index;
        if (change.FormerRow == now.Id) return index;
        var then = Rows[change.FormerRow].Measure.Measure.Deliverables;
        if (at >= then.Count) return null;
        return now.Measure.Deliverables.Index()
            .Where(d => SameText.As(d.Item.Text, then[at].Text)).Select(d => (int?)d.Index).FirstOrDefault();
    }

    internal sealed record Change(EffectKind Kind, MeasureId FormerRow, DateTimeOffset AppliedAt);

    internal sealed record Row(EditionMeasure Measure, RowBasis Basis);
}
