using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Data.Journal;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Amending;

/// <summary>Takes the rows that an act does not print from the edition in force: for acts that replace single rows.</summary>
public sealed class FillDraftCommand(VekhaDb db, RequestClock clock)
{
    public Task<Outcome<Done>> RunAsync(FillDraftRequest request, Viewer viewer, CancellationToken ct) =>
        db.ChangeDraftAsync(request.EditionId, viewer, async draft =>
        {
            var added = await new DraftFilling(db).RunAsync(draft.Edition, draft.Former, draft.Act, clock.Now, ct);
            db.Journal.Note(clock.Now, new(JournalKind.EditionFilled, viewer.PersonId, draft.Edition.Id, draft.Edition.Path)
            {
                To = $"+{added}",
            });
        }, ct);
}

/// <param name="EditionId">The draft.</param>
public sealed record FillDraftRequest(EditionId EditionId);
