using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;

namespace Vekha.Data.Editions;

/// <summary>Composes a draft anew of another edition than the one it was composed of, by the clauses of its act: what changed in between
/// stays. What a person wrote is kept where the other edition leaves its row as it was.</summary>
public sealed class DraftRecomposing(VekhaDb db)
{
    /// <param name="edition">A draft, locked, that follows <paramref name="former"/> by now.</param>
    /// <param name="previousId">The edition that it followed; null for none.</param>
    /// <param name="loses">To how much a person agrees to lose of what was written by hand; null for nothing.</param>
    /// <returns>What would be lost and is not agreed to; then nothing is changed.</returns>
    public async Task<IReadOnlyList<EditionMeasure>> RunAsync(
        Edition edition, EditionId? previousId, Edition? former, Act? act, int? loses, DateTimeOffset now, CancellationToken ct)
    {
        var draft = await Rows(edition.Id).ToListAsync(ct);
        var previous = await db.Editions.AsNoTracking().SingleOrDefaultAsync(e => e.Id == previousId, ct);
        if (previous is null || former is null) return Unpair(edition, draft);
        var old = await RowsAsync(previous.Id, ct);
        var since = await SinceAsync(previous, former, ct);
        var next = since[^1];
        var before = await db.AmendedRowsAsync(act, previous, old, ct);
        var handwork = DraftHandwork.Of(before, old, draft, since);
        if (handwork.Composed.Count == 0) return Unpair(edition, draft);
        if (handwork.Lost.Count > 0 && handwork.Lost.Count != loses) return handwork.Lost;

        var amended = await db.AmendedRowsAsync(act, former, next, ct);
        var kept = draft.FindAll(row => row.IsPrinted || handwork.Kept.ContainsKey(row.Id));
        var ordered = new OrderedRows(amended, kept.Where(row => row.IsPrinted).Select(row => row.Number));
        foreach (var row in kept)
            if (row.IsPrinted)
            {
                if (!old.Exists(row.TakesPlaceOf)) row.Pair(edition.State, ordered.Follows(row.Number));
            }
            else Keep(edition, row, handwork.Kept[row.Id], old);
        db.Measures.RemoveRange(draft.Except(kept));
        new DraftFilling(db).PutInOrder(
            edition, amended, next.FindAll(row => !handwork.Removed.Contains(row.Id)), kept, decimal.Floor(draft[^1].Ordinal), now);
        Retitle(edition, previous, before.Title, former, amended.Title);
        return [];
    }

    /// <summary>What a person said about the rows of another edition means nothing for this one.</summary>
    private static IReadOnlyList<EditionMeasure> Unpair(Edition edition, List<EditionMeasure> draft)
    {
        foreach (var row in draft) row.Pair(edition.State, null);
        return [];
    }

    /// <summary>A number that the row only had from the former edition is that of the other one.</summary>
    private static void Keep(Edition edition, EditionMeasure row, IReadOnlyList<EditionMeasure> continued, List<EditionMeasure> old)
    {
        var former = old.FindAll(o => row.Follows?.Contains(o.Id) == true);
        if (continued is [var one] && one.Number != row.Number && former.Exists(o => o.Number == row.Number))
            row.Reword(edition.State, row.Measure with { Number = one.Number });
        row.Pair(edition.State, [.. continued.Select(other => other.Id)], row.IsPairedByPerson);
    }

    /// <summary>Title and years that a person typed stay.</summary>
    private static void Retitle(Edition edition, Edition previous, string? titleBefore, Edition former, string? title)
    {
        var isComposed = SameText.As(edition.Title, previous.Title) || SameText.As(edition.Title, titleBefore);
        edition.Correct(
            isComposed ? title ?? former.Title : edition.Title, edition.ProgrammeCode,
            edition.Years == previous.Years ? former.Years : edition.Years);
    }

    /// <summary>The rows of each edition that came after one, up to another; of that one alone where it is none of them.</summary>
    private async Task<List<List<EditionMeasure>>> SinceAsync(Edition previous, Edition former, CancellationToken ct)
    {
        List<EditionId> chain = [former.Id];
        var formerId = former.FormerId;
        while (formerId is { } id && id != previous.Id)
        {
            chain.Insert(0, id);
            formerId = await db.Editions.Where(e => e.Id == id).Select(e => e.FormerId).SingleAsync(ct);
        }
        var rows = new List<List<EditionMeasure>>();
        foreach (var id in formerId is null ? [former.Id] : chain) rows.Add(await RowsAsync(id, ct));
        return rows;
    }

    private IQueryable<EditionMeasure> Rows(EditionId editionId) =>
        db.Measures.Where(m => m.EditionId == editionId).OrderBy(m => m.Ordinal);

    private Task<List<EditionMeasure>> RowsAsync(EditionId editionId, CancellationToken ct) =>
        Rows(editionId).AsNoTracking().ToListAsync(ct);
}
