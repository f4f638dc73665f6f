using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Application.Obligations.Selected;

/// <summary>How many obligations the viewer has reminded of at one go: one statement.</summary>
public sealed class RemindedQuery(VekhaDb db, RequestClock clock)
{
    // The page that tells it is opened at once.
    private static readonly TimeSpan Told = TimeSpan.FromDays(1);

    /// <param name="key">Of the request.</param>
    public async Task<int> CountAsync(Guid key, Viewer viewer, CancellationToken ct)
    {
        var (kind, since) = (JournalKind.ObligationReminded.Name, clock.Now - Told);
        var reminded = await db.Journal.Where(j => j.PersonId == viewer.PersonId && j.Kind == kind && j.At >= since && j.SubjectId != null)
            .Select(j => new { j.Id, Subject = j.SubjectId!.Value }).ToListAsync(ct);
        return reminded.Count(j => j.Id == ItemKey.Of(key, j.Subject.Value));
    }
}
