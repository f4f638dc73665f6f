using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>The rows of an edition as one number, another as soon as a row is added, removed or changed: what a person confirms is what
/// that
/// person saw.</summary>
internal static class SeenRows
{
    /// <param name="measures">In the order of the plan.</param>
    public static long Of(IEnumerable<EditionMeasure> measures) => Of([.. measures.Select(m => m.Version)]);

    public static async Task<long> SeenRowsAsync(this VekhaDb db, EditionId editionId, CancellationToken ct) =>
        Of(await db.Measures.Where(m => m.EditionId == editionId).OrderBy(m => m.Ordinal).Select(m => m.Version).ToListAsync(ct));

    private static long Of(List<uint> versions) =>
        versions.Aggregate((long)versions.Count, (sum, version) => unchecked(sum * 31 + version));
}
