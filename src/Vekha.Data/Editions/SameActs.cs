using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Data.Editions;

public static class SameActs
{
    /// <summary>The same act among others, loaded before or since; the oldest first.</summary>
    public static async Task<IReadOnlyList<SameAct>> SameAsync(
        this VekhaDb db, IQueryable<LoadedAct> acts, ActHeading act, CancellationToken ct)
    {
        if (act.Number is null || act.Date is null) return [];
        var others = await acts.AsNoTracking().Where(a => a.Id != act.Id && a.Date == act.Date && a.Number != null).OrderBy(a => a.LoadedAt)
            .Select(a => new
            {
                a.Id, a.Head, a.Number, a.Date, a.Title, a.LoadedAt,
                File = db.Files.Where(f => f.Id == a.FileId).Select(f => f.Name).SingleOrDefault(),
                State = db.Editions.Where(e => e.ActId == a.Id).OrderByDescending(e => e.InForceAt != null).ThenBy(e => e.Ordinal)
                    .Select(e => (EditionState?)e.State).FirstOrDefault(),
            }).ToListAsync(ct);
        return [.. others.Select(a => new SameAct(
                new(a.Id, a.Head?.Type, a.Head?.Issuer, a.Number, a.Date, a.Title), a.File, a.LoadedAt, a.State))
            .Where(a => act.IsSameAs(a.Act))];
    }
}
