using Vekha.Application.Plans;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Application.Tests.Plans;

public sealed class GridCellsTests
{
    private static readonly DateOnly Today = new(2024, 6, 10);
    private static readonly CentreId Centre = new(Guid.CreateVersion7());
    private static readonly MeasureId Measure = new(Guid.CreateVersion7());

    [Fact]
    public void The_earliest_open_occurrence_stands_for_the_series()
    {
        var next = Made(ObligationState.Planned, 7);
        var cell = Cell(Made(ObligationState.Planned, 10), Made(ObligationState.Accepted, 1), next, Made(ObligationState.Accepted, 4));
        cell.Obligation.ShouldBe(next.Id);
        (cell.Done, cell.Owed, cell.IsSeries).ShouldBe((2, 4, true));
    }

    [Fact]
    public void Without_an_open_one_the_last_closed_stands()
    {
        var last = Made(ObligationState.Accepted, 4);
        Cell(Made(ObligationState.Accepted, 1), last, Made(ObligationState.Withdrawn, 9)).Obligation.ShouldBe(last.Id);
    }

    [Fact]
    public void What_has_a_date_goes_before_what_has_none()
    {
        var dated = Made(ObligationState.Planned, 12);
        Cell(Made(ObligationState.Planned, null), dated).Obligation.ShouldBe(dated.Id);
    }

    [Fact]
    public void Withdrawn_and_not_applicable_ones_are_not_owed() =>
        Cell(Made(ObligationState.Planned, 7), Made(ObligationState.Withdrawn, 1), Made(ObligationState.NotApplicable, 4)).Owed.ShouldBe(1);

    [Fact]
    public void Asked_for_one_standing_a_series_shows_its_occurrence_that_stands_so()
    {
        var waiting = Made(ObligationState.Submitted, 7);
        Cell(Standing.Submitted, Made(ObligationState.Planned, 6), waiting).Obligation.ShouldBe(waiting.Id);
        GridCells.Of([Made(ObligationState.Planned, 7)], Today, s => s == Standing.Accepted).ShouldBeEmpty();
    }

    [Fact]
    public void A_sum_counts_all_occurrences_and_not_only_the_one_that_is_shown()
    {
        var cells = new[]
        {
            Cell(Made(ObligationState.Planned, 1), Made(ObligationState.Planned, 6), Made(ObligationState.Accepted, 4)),
            Cell(Made(ObligationState.Submitted, 1), Made(ObligationState.Withdrawn, 2)),
        };
        GridSum.Of(cells).ShouldBe(new(2, 1, 4));
    }

    [Fact]
    public void A_late_cell_knows_its_age() => Cell(Made(ObligationState.Planned, 6)).DaysLate.ShouldBe(9);

    private static GridCell Cell(params GridObligation[] series) => Cell(null, series);

    private static GridCell Cell(Standing? only, params GridObligation[] series) =>
        GridCells.Of(series, Today, s => only is null || s == only)[(Centre, Measure)];

    private static GridObligation Made(ObligationState state, int? month)
    {
        DateOnly? due = month is { } m ? new(2024, m, 1) : null;
        return new(
            new(Guid.CreateVersion7()), Centre, Measure,
            new(state, due, due, null, null, null, null, TestRegion.Region.Id, null) { Reviewed = true },
            TestRegion.ZarechyeCube.Path, null, null);
    }
}
