using Vekha.Application.Plans;
using Vekha.Formats.Xlsx;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Plans;

/// <summary>The grid as a file: a sheet with its letters, colours and legend, and the same in words where there are no colours.</summary>
internal static class GridFile
{
    /// <summary>The centre, its municipality and its year stand before the measures.</summary>
    private const int Before = 3;
    private const int LongestHead = 90;

    /// <param name="presses">Whether a decision is due: such a cell has the colour of a task.</param>
    /// <param name="decides">The reader decides on documents.</param>
    public static TableFile Of(
        PlanHead head, Grid grid, IReadOnlyList<GridMeasure> measures, Func<GridCell, bool> presses, bool decides, DateOnly today)
    {
        var name = PlanTexts.GridFile.With(head.Filter.AllPlans ? PlanTexts.AllPlans : head.Chosen!.Programme);
        string[] header =
        [
            head.Filter.AllPlans ? Texts.Organisation : Texts.Centre, Texts.Municipality, Texts.Cohort,
            .. measures.Select(m => MeasureLabel.Cut(HeadOf(head, m), LongestHead)),
        ];
        return new(name, header, Rows(grid, measures, c => GridWords.Of(c, today)))
        {
            Lead = [name, .. ListAbout.Of(today, PlanFilterWords.Of(head))],
            Sheet = new(name, [.. header, PlanTexts.GridSum], Rows(grid, measures, c => Coloured(c, presses), Sum))
            {
                FixedColumns = Before,
                UprightFrom = Before,
                Totals = Totals(grid, measures),
                Legend =
                [
                    [PlanTexts.Legend], .. Enum.GetValues<Standing>().Select(LegendOf),
                    [new ColouredText(StandingWords.Letter(Standing.Submitted).ToString(), StandingWords.Colour(Standing.DueSoon))],
                    [GridWords.LegendOfDecision(decides)], [PlanTexts.LegendSeries],
                ],
            },
        };
    }

    /// <param name="sum">At the end of each row; null where none stands there.</param>
    private static List<object?[]> Rows(
        Grid grid, IReadOnlyList<GridMeasure> measures, Func<GridCell, object> shown, Func<GridSum, object?>? sum = null)
    {
        List<object?[]> rows = grid.HasRegion ? [[Texts.Region, null, null, .. Cells(null)]] : [];
        rows.AddRange(grid.Centres.Select(c => (object?[])[c.Name, c.Municipality, c.Cohort, .. Cells(c.Id)]));
        return rows;

        IEnumerable<object?> Cells(CentreId? owner)
        {
            var cells = measures.Select(m => grid.Cell(owner, m) is { } cell ? shown(cell) : null);
            return sum is null ? cells : cells.Append(sum(grid.OfRow(owner)));
        }
    }

    /// <summary>As on the page: of all centres, without what the region owes itself.</summary>
    private static List<object?[]> Totals(Grid grid, IReadOnlyList<GridMeasure> measures) => grid.Centres.Count == 0 ? [] :
    [
        [PlanTexts.GridSum, null, null, .. measures.Select(m => Sum(grid.OfColumn(m))), Sum(grid.OfCentres)],
    ];

    private static object? Sum(GridSum sum) => sum.Owed == 0 ? null
        : new ColouredText(GridWords.Short(sum), sum.Overdue > 0 ? CellColour.Late : CellColour.Calm);

    private static string HeadOf(PlanHead head, GridMeasure measure) => head.Filter.AllPlans
        ? $"{head.Shown.First(e => e.Id == measure.Edition).NameAmong(head.Shown)}: {GridWords.HeadOf(measure)}"
        : GridWords.HeadOf(measure);

    private static ColouredText Coloured(GridCell cell, Func<GridCell, bool> presses) =>
        new(GridWords.Short(cell), StandingWords.Colour(presses(cell) ? Standing.DueSoon : cell.Standing));

    private static object?[] LegendOf(Standing standing) =>
        [new ColouredText($"{StandingWords.Letter(standing)} — {StandingWords.Of(standing).ToLower(Russian.Culture)}",
            StandingWords.Colour(standing))];
}
