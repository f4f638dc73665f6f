using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;
using Vekha.Planning;
using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Amending;
using Vekha.Planning.Editions.Comparing;
using Vekha.Planning.Scheduling;

namespace Vekha.Data.Editions;

/// <summary>Completes a draft that prints only some rows with the other rows of the edition it changes, each in its place, as the clauses
/// of the act word them. What the act itself repeals is left out.</summary>
public sealed class DraftFilling(VekhaDb db)
{
    /// <param name="edition">A draft, locked, that follows <paramref name="former"/>.</param>
    /// <param name="act">The amending act as it was read; null where it orders nothing.</param>
    /// <returns>The number of rows added.</returns>
    public async Task<int> RunAsync(Edition edition, Edition former, Act? act, DateTimeOffset now, CancellationToken ct)
    {
        var (old, present) = (await RowsAsync(former, ct), await RowsAsync(edition, ct));
        return Fill(edition, await db.AmendedRowsAsync(act, former, old, ct), old, present, now);
    }

    /// <summary>The same for a new draft of an act that prints no plan but, in its clauses, single rows.</summary>
    /// <param name="text">The text of the act.</param>
    public async Task RunAsync(Edition edition, Edition former, Act? act, DocumentText text, DateTimeOffset now, CancellationToken ct)
    {
        var old = await RowsAsync(former, ct);
        var rows = UntitledRows.Of(text, await db.PrintedColumnsAsync(former, old, ct));
        var amended = await db.AmendedRowsAsync(act, former, old, ct);
        var ordered = new OrderedRows(amended, rows.Select(row => row.Measure.Number));
        var printed = rows.Where(row => ordered.Has(row.Measure.Number)).OrderBy(row => row.Measure.Number, MeasureNumbers.Order)
            .Select((row, i) => EditionMeasure.Create(
                MeasureId.New(now), edition, i + 1, row.Measure, OwnerOf(row.Measure, ordered, old), row.Place))
            .ToList();
        foreach (var row in printed) row.Pair(edition.State, ordered.Follows(row.Number));
        db.Measures.AddRange(printed);
        PutInOrder(edition, amended, old, printed, 0, now);
        if (amended.Title is { } title && title != edition.Title) edition.Correct(title, edition.ProgrammeCode, edition.Years);
    }

    private Task<List<EditionMeasure>> RowsAsync(Edition edition, CancellationToken ct) =>
        db.Measures.AsNoTracking().Where(m => m.EditionId == edition.Id).OrderBy(m => m.Ordinal).ToListAsync(ct);

    /// <summary>Adds the rows of the edition in force to those a draft has. Such a row stands where the one it continues stood; a new one
    /// after the last whose number is smaller.</summary>
    /// <param name="printed">Of the draft: printed by the act, or kept.</param>
    /// <param name="above">All stand behind this place.</param>
    internal void PutInOrder(
        Edition edition, AmendedRows amended, List<EditionMeasure> old, IReadOnlyList<EditionMeasure> printed, decimal above,
        DateTimeOffset now)
    {
        var comparison = PlanComparison.Of(old, printed);
        var order = old.ToList();
        foreach (var row in printed)
        {
            var former = comparison.Predecessor(row.Id);
            order.Insert(former is not null ? order.IndexOf(former) : AfterSmaller(order, row.Number), row);
        }
        var ordinal = above;
        foreach (var row in order)
        {
            if (printed.Contains(row)) row.Move(edition.State, ++ordinal);
            else if (comparison.Successor(row.Id) is null && amended.Present(row) is { } measure)
                Add(edition, row, measure, ++ordinal, now);
        }
    }

    private static int AfterSmaller(List<EditionMeasure> rows, string? number) =>
        number is null ? rows.Count
            : rows.FindLastIndex(row => row.Number is not null && MeasureNumbers.Order.Compare(row.Number, number) < 0) + 1;

    private static OwedBy OwnerOf(Measure measure, OrderedRows ordered, List<EditionMeasure> old) => ordered.Follows(measure.Number) switch
    {
        [var id] => old.First(row => row.Id == id).Owner,
        [] => OwnerSuggestion.For(measure),
        _ => old.FirstOrDefault(row => row.Number is { } number && number == measure.Number)?.Owner ?? OwnerSuggestion.For(measure),
    };

    private int Fill(
        Edition edition, AmendedRows amended, IReadOnlyList<EditionMeasure> old, IReadOnlyList<EditionMeasure> present, DateTimeOffset now)
    {
        var changes = PlanComparison.Of(old, present).Changes;
        var (added, above) = (0, 0m);
        for (var i = 0; i < changes.Count; i++)
        {
            if (changes[i].After is [.., var kept])
            {
                above = kept.Ordinal;
                continue;
            }
            var gone = changes.Skip(i).TakeWhile(c => c.After.Count == 0).SelectMany(c => c.Before)
                .Where(row => !present.Any(m => m.TakesPlaceOf(row))).ToList();
            var below = present.FirstOrDefault(m => m.Ordinal > above)?.Ordinal ?? above + gone.Count + 1;
            foreach (var (position, row) in gone.Index())
            {
                if (amended.Present(row) is not { } measure) continue;
                Add(edition, row, measure, above + (below - above) * (position + 1) / (gone.Count + 1), now);
                added++;
            }
            i += changes.Skip(i).TakeWhile(c => c.After.Count == 0).Count() - 1;
        }
        return added;
    }

    private void Add(Edition edition, EditionMeasure row, Measure measure, decimal ordinal, DateTimeOffset now)
    {
        var copy = EditionMeasure.Create(MeasureId.New(now), edition, ordinal, measure, row.Owner, null);
        copy.Pair(edition.State, [row.Id]);
        db.Measures.Add(copy);
    }
}
