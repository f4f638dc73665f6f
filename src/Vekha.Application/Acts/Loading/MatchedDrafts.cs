using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Loading;

/// <summary>Matches the plans of an amending act with those they change.</summary>
internal static class MatchedDrafts
{
    /// <summary>A draft whose plan is clear follows it at once; anything else a person decides.</summary>
    public static async Task FollowMatchedAsync(
        this VekhaDb db, LoadedAct act, IReadOnlyList<Edition> drafts, PersonId personId, DateTimeOffset now, CancellationToken ct)
    {
        if (act.Head is not { Amends.Count: > 0 } head) return;
        var inForce = await db.PlansInForceAsync(act.RegionId, act.Id, ct);
        foreach (var draft in drafts)
        {
            var match = AmendmentMatch.Of(new(head.Amends, head.Issuer, act.Date, draft.ProgrammeCode, draft.Title), inForce);
            if (match.Kind != MatchKind.One) continue;
            draft.Follow(await db.Editions.AsNoTracking().SingleAsync(e => e.Id == match.Plans[0].EditionId, ct));
            db.Journal.Note(now, new(JournalKind.EditionFollows, personId, draft.Id, draft.Path) { To = match.Plans[0].Title });
        }
    }
}
