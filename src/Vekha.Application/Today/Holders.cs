using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Obligations;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Planning.Organisations;

namespace Vekha.Application.Today;

/// <summary>Who has what was submitted, and for how long: one statement.</summary>
internal static class Holders
{
    /// <param name="daysToDecide">For steps that have no day of their own, and for submissions as a whole.</param>
    /// <returns>Those who have had something longest on top.</returns>
    public static async Task<IReadOnlyList<HolderCounts>> HoldersAsync(
        this VekhaDb db, Viewer viewer, int daysToDecide, DateOnly today, CancellationToken ct)
    {
        var since = today.AddDays(-daysToDecide);
        var groups = await (
            from g in db.Obligations.VisibleTo(viewer, Right.ReadPlan).Where(o => o.State == ObligationState.Submitted)
                .Situated(db).Select(x => new
                {
                    x.Obligation.Turn,
                    x.Obligation.RegionId,
                    x.Obligation.MunicipalityId,
                    Reviewed = x.Obligation.Turn != null || x.IsReviewed,
                    x.Obligation.TurnUntil,
                    x.Obligation.SideSince,
                    x.Obligation.SubmittedById,
                })
                .GroupBy(o => new { o.Turn, o.RegionId, o.MunicipalityId, o.Reviewed })
                .Select(g => new
                {
                    g.Key.Turn,
                    g.Key.RegionId,
                    g.Key.MunicipalityId,
                    g.Key.Reviewed,
                    Own = g.Count(o => o.SubmittedById == viewer.PersonId),
                    Count = g.Count(),
                    Late = g.Count(o => o.TurnUntil == null ? o.SideSince < since : o.TurnUntil < today),
                    Oldest = g.Min(o => o.SideSince),
                })
            from u in db.Organisations.Where(u => u.Id == g.MunicipalityId).DefaultIfEmpty()
            select new { g.Turn, g.RegionId, g.MunicipalityId, g.Reviewed, g.Own, g.Count, g.Late, g.Oldest, Name = u.ShortName ?? u.Name })
            .ToListAsync(ct);
        return [.. groups
            .Select(g => new HolderCounts(
                Sides.Of(ObligationState.Submitted, null, g.Turn, g.MunicipalityId, g.RegionId, g.Reviewed), g.MunicipalityId, g.Name,
                g.Count, g.Late, g.Oldest)
            {
                ToDecide = g.Turn is null ? g.Count - g.Own : 0,
            })
            .Select(h => h.Side == Side.Municipality ? h : h with { MunicipalityId = null, Name = null })
            .GroupBy(h => (h.Side, h.MunicipalityId))
            .Select(parts => parts.Aggregate((a, b) => a + b))
            .OrderBy(h => h.Oldest ?? DateOnly.MaxValue).ThenByDescending(h => h.Count)];
    }
}

/// <param name="MunicipalityId">null where it is no municipality.</param>
/// <param name="Name">Of the municipality.</param>
/// <param name="Late">Of those, how many should have been decided.</param>
/// <param name="Oldest">The day since which the first of them waits.</param>
public sealed record HolderCounts(Side Side, OrganisationId? MunicipalityId, string? Name, int Count, int Late, DateOnly? Oldest)
{
    /// <summary>Of those, how many no route leads, and the viewer has not sent.</summary>
    public int ToDecide { get; init; }

    public static HolderCounts operator +(HolderCounts a, HolderCounts b) => a with
    {
        Count = a.Count + b.Count,
        ToDecide = a.ToDecide + b.ToDecide,
        Late = a.Late + b.Late,
        Oldest = a.Oldest is { } first && !(b.Oldest < first) ? first : b.Oldest ?? a.Oldest,
    };
}
