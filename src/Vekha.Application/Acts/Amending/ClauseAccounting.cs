using Vekha.Data;
using Vekha.Data.Editions;
using Vekha.Documents.Acts;
using Vekha.Documents.Amendments;
using Vekha.Planning.Editions.Amending;

namespace Vekha.Application.Acts.Amending;

internal static class ClauseAccounting
{
    /// <summary>What has become of every clause of an act in the draft that is about to come into force.</summary>
    /// <param name="act">The head of the act; null where it has none.</param>
    public static async Task<ClauseAccount> ClauseAccountAsync(
        this VekhaDb db, Act? act, AmendmentPreview preview, CancellationToken ct)
    {
        var clauses = ClauseAmendments.In(act);
        var amended = await db.AmendedRowsAsync([.. clauses.SelectMany(clause => clause.Amendments)], preview.Former, preview.Old, ct);
        return ClauseAccount.Of(
            clauses, AmendmentNote.Of(amended, preview.Present, preview.Comparison, preview.Edition.Title));
    }
}
