using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Data.Editions;

public static class SameActs
{
    /// <summary>The same act among others, loaded before or since; the oldest first.</summary>
    public static async Task<IReadOnlyList<ActHeading>> SameAsync(this IQueryable<LoadedAct> acts, ActHeading act, CancellationToken ct)
    {
        if (act.Number is null || act.Date is null) return [];
        var others = await acts.AsNoTracking().Where(a => a.Id != act.Id && a.Date == act.Date && a.Number != null).OrderBy(a => a.LoadedAt)
            .Select(a => new { a.Id, a.Head, a.Number, a.Date, a.Title }).ToListAsync(ct);
        return [.. others.Select(a => new ActHeading(a.Id, a.Head?.Type, a.Head?.Issuer, a.Number, a.Date, a.Title)).Where(act.IsSameAs)];
    }
}
