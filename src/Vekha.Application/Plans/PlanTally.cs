using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>How many obligations of a measure are due on a day and stand alike.</summary>
/// <param name="From">The first day of the period they are owed for; null where they are owed for none.</param>
public sealed record PlanTally(MeasureId MeasureId, DateOnly? Due, Standing Standing, int Count, DateOnly? From = null)
{
    public static async Task<IReadOnlyList<PlanTally>> OfAsync(IQueryable<Obligation> obligations, DateOnly today, CancellationToken ct)
    {
        var groups = await obligations
            .GroupBy(o => new { o.MeasureId, o.Due, o.State, o.LateAfter, o.PeriodFirst })
            .Select(g => new { g.Key.MeasureId, g.Key.Due, g.Key.State, g.Key.LateAfter, From = g.Key.PeriodFirst, Count = g.Count() })
            .ToListAsync(ct);
        return [.. groups.Select(g =>
            new PlanTally(g.MeasureId, g.Due, Standings.Of(g.State, g.LateAfter, today), g.Count, g.From))];
    }
}
