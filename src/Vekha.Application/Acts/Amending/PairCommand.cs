using Microsoft.EntityFrameworkCore;
using Vekha.Application.Acts.Measures;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;

namespace Vekha.Application.Acts.Amending;

/// <summary>Says which former measures a measure of a draft continues, where the comparison sees it otherwise.</summary>
public sealed class PairCommand(VekhaDb db, RequestClock clock)
{
    public Task<Outcome<Done>> RunAsync(PairRequest request, Viewer viewer, CancellationToken ct) =>
        db.ChangeMeasureAsync(request.Measure, viewer, (row, edition) => PairAsync(row, edition, request.Follows, viewer, ct), ct);

    private async Task<Refusal?> PairAsync(
        EditionMeasure row, Edition edition, IReadOnlyList<MeasureId>? follows, Viewer viewer, CancellationToken ct)
    {
        MeasureId[]? wanted = follows is null ? null : [.. follows.Distinct()];
        var former = wanted is null ? [] : await db.Measures.Where(m => m.EditionId == edition.FormerId && wanted.Contains(m.Id))
            .Select(m => MeasureLabel.ShortOf(m.Number, m.Name)).ToListAsync(ct);
        if (former.Count != (wanted?.Length ?? 0)) return Refusal.ChangedMeanwhile;
        if (row.Pair(edition.State, wanted, byPerson: true) is { } refusal) return refusal;
        db.Journal.Note(clock.Now, new(JournalKind.MeasurePaired, viewer.PersonId, row.Id, edition.Path)
        {
            To = wanted is null ? null : RowWords.Continues(former),
        });
        return null;
    }
}

/// <param name="Follows">Rows of the former edition, none for a new measure; null leaves it to the comparison.</param>
public sealed record PairRequest(SeenMeasure Measure, IReadOnlyList<MeasureId>? Follows);
