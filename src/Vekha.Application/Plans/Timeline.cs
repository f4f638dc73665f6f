using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>One due day of a measure.</summary>
/// <param name="From">The day its bar begins.</param>
public sealed record TimelineMark(DateOnly From, DateOnly Due, StandingCounts Counts)
{
    /// <summary>What presses most among the obligations of the day gives the bar its colour.</summary>
    public Standing Worst => Counts.Present.First().Standing;
}

/// <summary>A step of routes under way that is due on a day.</summary>
/// <param name="Count">How many documents have it before them.</param>
public sealed record TimelineStep(string Name, DateOnly Day, int Count);

/// <summary>Where obligations were due before the edition moved them.</summary>
/// <param name="From">The day the former bar began.</param>
public sealed record TimelineFormer(DateOnly From, DateOnly Due, int Count);

/// <param name="Marks">By their days, those whose bar reaches into the stretch.</param>
public sealed record TimelineRow(PlannedMeasure Measure, IReadOnlyList<TimelineMark> Marks, int Undated)
{
    /// <summary>Those in the stretch.</summary>
    public IReadOnlyList<TimelineStep> Steps { get; init; } = [];

    /// <summary>The nearest day before the stretch on which anything is due, where nothing is in it; null where there is none.</summary>
    public DateOnly? LastBefore { get; init; }

    /// <summary>The nearest one after it.</summary>
    public DateOnly? FirstAfter { get; init; }

    /// <summary>Those whose bar reached into the stretch, where the former edition is compared.</summary>
    public IReadOnlyList<TimelineFormer> Former { get; init; } = [];
}

/// <summary>A stretch of a plan: days across, measures down, a bar to each due day.</summary>
/// <param name="Years">In which anything is due.</param>
public sealed record Timeline(TimelineSpan Span, IReadOnlyList<int> Years, IReadOnlyList<TimelineRow> Rows)
{
    /// <param name="asked">A day of the stretch of the address; otherwise today, or the nearest year in which anything is due.</param>
    /// <param name="begun">The day of the act: nothing begins before it.</param>
    public static Timeline Of(
        IReadOnlyList<PlannedMeasure> measures, TimelineZoom zoom, DateOnly? asked, DateOnly? begun, DateOnly today)
    {
        var years = measures.SelectMany(m => m.Tallies).Select(t => t.Due?.Year).OfType<int>().Distinct().Order().ToList();
        var nearest = years.OrderBy(y => Math.Abs(y - today.Year)).FirstOrDefault(today.Year);
        var span = TimelineSpan.Of(zoom, asked ?? (nearest == today.Year ? today : new(nearest, 1, 1)));
        return new(span, years, [.. measures.Select(m => RowOf(m, span, begun))]);
    }

    private static TimelineRow RowOf(PlannedMeasure measure, TimelineSpan span, DateOnly? begun) => new(measure,
        [.. measure.Tallies.Where(t => t.Due is not null).GroupBy(t => t.Due!.Value).OrderBy(day => day.Key)
            .Select(day => new TimelineMark(BeginOf(day.Key, day.Min(t => t.From), begun), day.Key,
                StandingCounts.Of(day.Select(t => (t.Standing, t.Count)))))
            .Where(mark => mark.Counts.All > 0 && mark.From <= span.Last && mark.Due >= span.First)],
        StandingCounts.Of(measure.Tallies.Where(t => t.Due is null).Select(t => (t.Standing, t.Count)))[Standing.Undated])
    {
        LastBefore = DaysOutside(measure, span, day => day < span.First).Max(),
        FirstAfter = DaysOutside(measure, span, day => day > span.Last).Min(),
    };

    private static IEnumerable<DateOnly?> DaysOutside(PlannedMeasure measure, TimelineSpan span, Predicate<DateOnly> isThere)
    {
        var days = measure.Tallies.Select(t => t.Due).OfType<DateOnly>().ToList();
        return days.Exists(span.Holds) ? [] : days.Where(day => isThere(day)).Select(day => (DateOnly?)day);
    }

    /// <summary>What is owed for a period begins with it. Of all else no beginning is printed: the bar is the month before the day, and
    /// shorter where the act is younger.</summary>
    internal static DateOnly BeginOf(DateOnly due, DateOnly? period, DateOnly? begun)
    {
        if (period <= due) return period.Value;
        var month = due > DateOnly.MinValue.AddMonths(1) ? due.AddMonths(-1) : due;
        return begun > month && begun <= due ? begun.Value : month;
    }
}
