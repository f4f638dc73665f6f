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

    public static TableFile Of(PlanHead head, Grid grid, IReadOnlyList<GridMeasure> measures, DateOnly today)
    {
        var name = PlanTexts.GridFile.With(head.Chosen!.Programme);
        string[] header =
            [Texts.Centre, Texts.Municipality, Texts.Cohort, .. measures.Select(m => MeasureLabel.Cut(GridWords.HeadOf(m), LongestHead))];
        return new(name, header, Rows(grid, measures, c => GridWords.Of(c, today)))
        {
            Lead = [name, .. ListAbout.Of(today, PlanFilterWords.Of(head))],
            Sheet = new(name, header, Rows(grid, measures, Coloured))
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

    private static ColouredText Coloured(GridCell cell) => new(GridWords.Short(cell), StandingWords.Colour(cell.Standing));

    private static object?[] LegendOf(Standing standing) =>
        [new ColouredText($"{StandingWords.Letter(standing)} — {StandingWords.Of(standing).ToLower(Russian.Culture)}",
            StandingWords.Colour(standing))];
}
