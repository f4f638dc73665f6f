using Vekha.Data.Editions;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.InForce;

/// <summary>What putting in force would add, counted for people.</summary>
/// <param name="Past">Overdue at once.</param>
/// <param name="TakenOver">Counted as done before.</param>
public sealed record Preview(
    int Total, int Centres, int OfRegion, int Past, int TakenOver, int Undated, IReadOnlyList<Preview.YearRow> Years,
    IReadOnlyList<Preview.CountedMeasure> Measures, IReadOnlyList<Preview.LeftOutRow> LeftOut)
{
    public IReadOnlyList<CreatedBeforeRow> CreatedBefore { get; private init; } = [];

    internal static Preview Of(EditionDifference difference, IReadOnlyList<EditionMeasure> measures, Offer offer, DateOnly today)
    {
        var missing = difference.Missing;
        var byMeasure = missing.ToLookup(e => e.Measure.Id);
        return new(
            missing.Count,
            missing.Where(e => e.Centre is not null).Select(e => e.Centre!.Id).Distinct().Count(),
            missing.Count(e => e.Centre is null),
            missing.Count(e => e.Occurrence.Due < today && !e.IsTakenOver),
            missing.Count(e => e.IsTakenOver),
            missing.Count(e => e.Occurrence.Due is null),
            [.. missing.Where(e => e.Occurrence.Due is not null).GroupBy(e => e.Occurrence.Due!.Value.Year).OrderBy(g => g.Key)
                .Select(g => YearRow.Of(g.Key, g, today))],
            [.. measures.Select(m => new CountedMeasure(
                m.Id, m.Number, m.Name, m.Owner, byMeasure[m.Id].Count(),
                    byMeasure[m.Id].Count(e => e.Occurrence.Due < today),
                    byMeasure[m.Id].Any() ? null : WhyNone(m, difference, offer)))],
            [.. difference.LeftOut.GroupBy(e => (e.LeftOut, e.Measure.Id, e.Centre?.Id)).Select(LeftOutRow.Of)
                .OrderBy(r => r.Reason).ThenBy(r => r.Centre, StringComparer.CurrentCulture)])
        {
            CreatedBefore = CreatedBeforeRow.Of(missing.Where(e => !e.IsTakenOver)),
        };
    }

    private static NothingAddedReason WhyNone(EditionMeasure measure, EditionDifference difference, Offer offer) => measure switch
    {
        _ when difference.LeftOut.Any(e => e.Measure.Id == measure.Id) => NothingAddedReason.LeftOut,
        _ when difference.Present.Contains(measure.Id) => NothingAddedReason.AlreadyThere,
        { Owner: OwedBy.EachCentre } when offer.Cohorts.Count == 0 => NothingAddedReason.NoCentres,
        { Owner: OwedBy.EachCentre } when offer.CohortsOwing.Count == 0 => NothingAddedReason.NoneChosen,
        { Owner: OwedBy.EachCentre } when measure.Measure.Deadline.Rules is { Count: > 0 } rules
            && rules.All(r => r.Cohort is { } cohort && !offer.CohortsOwing.Contains(cohort)) => NothingAddedReason.OtherCohorts,
        _ => NothingAddedReason.NothingInTerm,
    };

    public sealed record YearRow(int Year, int Total, int OfRegion, int Past, IReadOnlyList<int> Months)
    {
        internal static YearRow Of(int year, IEnumerable<Expected> expected, DateOnly today)
        {
            var all = expected.ToList();
            return new(year, all.Count, all.Count(e => e.Centre is null), all.Count(e => e.Occurrence.Due < today),
                [.. Enumerable.Range(1, 12).Select(month => all.Count(e => e.Occurrence.Due!.Value.Month == month))]);
        }
    }

    /// <summary>What of one measure is not asked of one owner.</summary>
    /// <param name="Centre">null for the region.</param>
    public sealed record LeftOutRow(LeftOutReason Reason, string Measure, string? Centre, int Count, DateOnly First, DateOnly Last)
    {
        internal static LeftOutRow Of(IEnumerable<Expected> alike)
        {
            var all = alike.OrderBy(e => e.Occurrence.Due).ToList();
            return new(all[0].LeftOut!.Value, MeasureLabel.ShortOf(all[0].Measure.Number, all[0].Measure.Name), all[0].Centre?.Name,
                all.Count, all[0].Occurrence.Due!.Value, all[^1].Occurrence.Due!.Value);
        }
    }

    /// <param name="Past">Whose date has passed.</param>
    public sealed record CountedMeasure(
        MeasureId Id, string? Number, string Name, OwedBy Owner, int Count, int Past, NothingAddedReason? WhyNone);
}

/// <summary>Why a measure adds nothing.</summary>
public enum NothingAddedReason { NoCentres, NoneChosen, OtherCohorts, NothingInTerm, AlreadyThere, LeftOut }
