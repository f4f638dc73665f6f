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
    public static TableFile Of(
        PlanHead head, Grid grid, IReadOnlyList<GridMeasure> measures, Func<GridCell, bool> presses, DateOnly today)
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
            Sheet = new(name, header, Rows(grid, measures, c => Coloured(c, presses)))
            {
                FixedColumns = 1,
                UprightFrom = Before,
                Legend = [[PlanTexts.Legend], .. Enum.GetValues<Standing>().Select(LegendOf), [PlanTexts.LegendSeries]],
            },
        };
    }

    private static List<object?[]> Rows(Grid grid, IReadOnlyList<GridMeasure> measures, Func<GridCell, object> shown)
    {
        List<object?[]> rows = grid.HasRegion ? [[Texts.Region, null, null, .. Cells(null)]] : [];
        rows.AddRange(grid.Centres.Select(c => (object?[])[c.Name, c.Municipality, c.Cohort, .. Cells(c.Id)]));
        return rows;

        IEnumerable<object?> Cells(CentreId? owner) => measures.Select(m => grid.Cell(owner, m) is { } cell ? shown(cell) : null);
    }

    private static string HeadOf(PlanHead head, GridMeasure measure) => head.Filter.AllPlans
        ? $"{head.Shown.First(e => e.Id == measure.Edition).Programme}: {GridWords.HeadOf(measure)}" : GridWords.HeadOf(measure);

    private static ColouredText Coloured(GridCell cell, Func<GridCell, bool> presses) =>
        new(GridWords.Short(cell), StandingWords.Colour(presses(cell) ? Standing.DueSoon : cell.Standing));

    private static object?[] LegendOf(Standing standing) =>
        [new ColouredText($"{StandingWords.Letter(standing)} — {StandingWords.Of(standing).ToLower(Russian.Culture)}",
            StandingWords.Colour(standing))];
}
