using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>A number that changes as soon as a row of the edition is added, removed or changed, so that people confirm what they
/// saw.</summary>
internal static class SeenRows
{
    /// <param name="measures">In the order of the plan.</param>
    public static long Of(IEnumerable<EditionMeasure> measures) => Of([.. measures.Select(m => m.Version)]);

    public static async Task<long> SeenRowsAsync(this VekhaDb db, EditionId editionId, CancellationToken ct) =>
        Of(await db.Measures.Where(m => m.EditionId == editionId).OrderBy(m => m.Ordinal).Select(m => m.Version).ToListAsync(ct));

    private static long Of(List<uint> versions) =>
        versions.Aggregate((long)versions.Count, (sum, version) => unchecked(sum * 31 + version));
}
