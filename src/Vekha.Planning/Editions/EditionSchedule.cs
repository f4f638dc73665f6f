using Vekha.Planning.Calendars;
using Vekha.Planning.Centres;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <summary>All that the rules of an edition give for the region and its centres, marked where it is not asked for. Pure, so it can be
/// computed again at any time and compared with what exists.</summary>
public static class EditionSchedule
{
    /// <param name="centres">The centres of the edition's programme and cohorts.</param>
    /// <param name="term">The years of the plan and the date of its act.</param>
    public static IEnumerable<Expected> Of(
        IReadOnlyList<EditionMeasure> measures, IReadOnlyList<Centre> centres, PlanTerm term, WorkingCalendar calendar, DateOnly today)
    {
        var alike = centres.GroupBy(c => new Owner(c.Cohort, c.Card.OpenedOn)).ToList();
        foreach (var measure in measures)
        {
            if (measure.Owner == OwedBy.Region)
            {
                foreach (var occurrence in Occurrences(Owner.Region)) yield return Asked(null, Owner.Region, occurrence);
                continue;
            }
            foreach (var group in alike)
            {
                var occurrences = Occurrences(group.Key);
                foreach (var centre in group)
                    foreach (var occurrence in occurrences)
                        yield return Asked(centre, group.Key, occurrence);
            }

            Expected Asked(Centre? centre, Owner owner, Occurrence occurrence) => new(measure, centre, occurrence)
            {
                LeftOut = LeftOuts.Of(measure.Measure.Deadline, occurrence, owner, term),
            };

            IReadOnlyList<Occurrence> Occurrences(Owner owner) => [.. Schedule
                .Occurrences(measure.Measure.Deadline, owner, term with { ActDate = measure.WordedOn ?? term.ActDate }, calendar, today)
                .Where(occurrence => !IsBefore(measure.SeriesFrom, occurrence))];
        }
    }

    private static bool IsBefore(DateOnly? seriesFrom, Occurrence occurrence) =>
        occurrence.Period is not null && occurrence.Due < seriesFrom;
}
