using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>One due day of a measure.</summary>
public sealed record TimelineMark(DateOnly Due, StandingCounts Counts)
{
    /// <summary>What presses most among the obligations of the day gives the mark its colour.</summary>
    public Standing Worst => Counts.Present.First().Standing;
}

public sealed record TimelineRow(PlannedMeasure Measure, ILookup<int, TimelineMark> ByMonth, int Undated)
{
    public IEnumerable<TimelineMark> Marks => ByMonth.SelectMany(m => m);
}

/// <summary>A year of a plan: months across, measures down, a mark for each due day.</summary>
public sealed record Timeline(int Year, IReadOnlyList<int> Years, IReadOnlyList<TimelineRow> Rows)
{
    /// <param name="asked">The year of the address; otherwise the present one, or the nearest in which anything is due.</param>
    public static Timeline Of(IReadOnlyList<PlannedMeasure> measures, int? asked, DateOnly today)
    {
        var years = measures.SelectMany(m => m.Tallies).Select(t => t.Due?.Year).OfType<int>().Distinct().Order().ToList();
        var year = asked is { } chosen && years.Contains(chosen)
            ? chosen
            : years.OrderBy(y => Math.Abs(y - today.Year)).FirstOrDefault(today.Year);
        return new(year, years, [.. measures.Select(m => RowOf(m, year))]);
    }

    private static TimelineRow RowOf(PlannedMeasure measure, int year) => new(measure,
        measure.Tallies.Where(t => t.Due?.Year == year).GroupBy(t => t.Due!.Value).OrderBy(day => day.Key)
            .Select(day => new TimelineMark(day.Key, StandingCounts.Of(day.Select(t => (t.Standing, t.Count)))))
            .Where(mark => mark.Counts.All > 0)
            .ToLookup(mark => mark.Due.Month),
        StandingCounts.Of(measure.Tallies.Where(t => t.Due is null).Select(t => (t.Standing, t.Count)))[Standing.Undated]);
}
