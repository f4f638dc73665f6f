using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Loading;

/// <summary>Leads the plans of an amending act to those they change.</summary>
internal static class MatchedDrafts
{
    /// <summary>A draft whose plan is clear goes to it by itself; anything else a person decides.</summary>
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
            db.Journal.Note(now, JournalKind.EditionFollows, personId, draft.Id.Value, draft.Path, to: match.Plans[0].Title);
        }
    }
}
