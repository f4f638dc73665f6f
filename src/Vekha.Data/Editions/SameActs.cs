using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Data.Editions;

public static class SameActs
{
    /// <summary>The same act among others, loaded before or since; the oldest first. Of the head of each only what is compared is read:
    /// it holds all clauses too, in a long act megabytes.</summary>
    /// <param name="acts">Those the act is looked for among.</param>
    public static async Task<IReadOnlyList<ActHeading>> SameActsAsync(
        this VekhaDb db, IQueryable<LoadedAct> acts, ActHeading act, CancellationToken ct)
    {
        if (act.Number is null || act.Date is null) return [];
        var heads = db.Database.SqlQuery<HeadOfAct>(
            $"""select id as "Id", head->>'type' as "Type", head->>'issuer' as "Issuer" from acts""");
        var others = await acts.AsNoTracking()
            .Where(a => a.Id != act.Id && a.Date == act.Date && a.Number != null).OrderBy(a => a.LoadedAt)
            .Join(heads, a => a.Id.Value, h => h.Id, (a, h) => new { a.Id, h.Type, h.Issuer, a.Number, a.Date, a.Title }).ToListAsync(ct);
        return [.. others.Select(a => new ActHeading(a.Id, TypeOf(a.Type), a.Issuer, a.Number, a.Date, a.Title)).Where(act.IsSameAs)];
    }

    private static ActType? TypeOf(string? printed) => Enum.TryParse<ActType>(printed, ignoreCase: true, out var type) ? type : null;

    private sealed record HeadOfAct(Guid Id, string? Type, string? Issuer);
}
