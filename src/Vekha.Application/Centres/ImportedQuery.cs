using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Journal;

namespace Vekha.Application.Centres;

/// <summary>What the viewer has added by one import: two statements.</summary>
public sealed class ImportedQuery(VekhaDb db, RequestClock clock)
{
    // The page that tells it is opened at once.
    private static readonly TimeSpan Told = TimeSpan.FromDays(1);

    /// <param name="key">Of the request.</param>
    /// <returns>null where there was no such import, or it added nothing.</returns>
    public async Task<ImportedCentres?> RunAsync(Guid key, Viewer viewer, CancellationToken ct)
    {
        var (kind, since) = (JournalKind.CentreAdded.Name, clock.Now - Told);
        var added = await db.Journal.Where(j => j.PersonId == viewer.PersonId && j.Kind == kind && j.At >= since && j.ThingId != null)
            .Select(j => new { j.Id, CentreId = j.ThingId!.Value }).ToListAsync(ct);
        CentreId[] centres = [.. added.Where(j => j.Id == ItemKey.Of(key, j.CentreId)).Select(j => new CentreId(j.CentreId))];
        return centres.Length == 0 ? null
            : new(centres.Length, await db.Obligations.CountAsync(o => centres.Contains(o.CentreId!.Value), ct));
    }
}

/// <summary>How much an import added.</summary>
public sealed record ImportedCentres(int Centres, int Obligations);
