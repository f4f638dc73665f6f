using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Documents.Plans;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Plans.MissingDates;

/// <summary>What of a plan has no date: by measure, why, and who has to bring the date. Three statements.</summary>
public sealed class UndatedQuery(VekhaDb db)
{
    public async Task<UndatedView> RunAsync(PlanHead head, Viewer viewer, CancellationToken ct)
    {
        var ofEdition = db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.EditionId == head.Chosen!.Id);
        var visible = head.Filter.Obligations(ofEdition, db);
        var open = await visible.Open().CountAsync(ct);
        var counts = await visible.Standing(Standing.Undated, default)
            .GroupBy(o => new { o.MeasureId, o.RuleIndex })
            .Select(g => new { g.Key.MeasureId, g.Key.RuleIndex, Count = g.Count() })
            .ToListAsync(ct);
        var ids = counts.Select(c => c.MeasureId).Distinct().ToList();
        var measures = await db.Measures.Where(m => ids.Contains(m.Id))
            .Select(m => new { m.Id, m.Ordinal, m.Owner, m.Measure }).ToListAsync(ct);
        var rows = from c in counts
                   join m in measures on c.MeasureId equals m.Id
                   orderby m.Ordinal, c.RuleIndex
                   let why = DueWords.Of(DueExplanation.Undated(c.RuleIndex, m.Measure.Deadline))
                   select new UndatedRow(m.Id, m.Owner, m.Measure, why, c.Count);
        return new([.. rows], open);
    }
}

/// <param name="Open">All that is still owed, dated or not.</param>
public sealed record UndatedView(IReadOnlyList<UndatedRow> Rows, int Open)
{
    public int Count { get; } = Rows.Sum(r => r.Count);

    /// <summary>Of what is still owed; rounded down as all shares are, but one of many is not nothing.</summary>
    public int Percent => Open == 0 || Count == 0 ? 0 : Math.Max(1, Count * 100 / Open);
}

/// <param name="Why">Why the act gives no date, in words.</param>
public sealed record UndatedRow(MeasureId MeasureId, OwedBy Owner, Measure Measure, string Why, int Count);
