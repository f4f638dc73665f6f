using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Amending;

/// <summary>Makes the amendments of an act that its draft does not say yet.</summary>
public sealed class RewordDraftCommand(VekhaDb db, RequestClock clock)
{
    public Task<Outcome<Done>> RunAsync(RewordDraftRequest request, Viewer viewer, CancellationToken ct) =>
        db.ChangeDraftAsync(request.EditionId, viewer, async draft =>
        {
            var changed = await new DraftRewording(db).RunAsync(draft.Edition, draft.Former, draft.Act, ct);
            if (changed > 0)
                db.Journal.Note(clock.Now, new(JournalKind.EditionReworded, viewer.PersonId, draft.Edition.Id, draft.Edition.Path)
                {
                    To = $"{changed}",
                });
        }, ct);
}

/// <param name="EditionId">The draft.</param>
public sealed record RewordDraftRequest(EditionId EditionId);
