using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>The one cell that a centre (or the region) and a measure have in the grid.</summary>
/// <param name="Situation">Of the occurrence that is shown.</param>
/// <param name="Overdue">How many of the series are overdue.</param>
/// <param name="Done">Those of the series that were accepted or taken over.</param>
/// <param name="Owed">All of the series but those withdrawn or not applicable.</param>
public sealed record GridCell(
    ObligationId Obligation, Standing Standing, Situation Situation, int DaysLate, int Overdue, int Done, int Owed)
{
    public DateOnly? Due => Situation.Due;

    public bool IsSeries => Owed > 1;
}

public sealed record GridObligation(ObligationId Id, CentreId? CentreId, MeasureId MeasureId, Situation Situation);

internal static class GridCells
{
    /// <param name="shows">Cells of another standing are left out; a series shows an occurrence of such a standing.</param>
    public static Dictionary<(CentreId? Centre, MeasureId Measure), GridCell> Of(
        IEnumerable<GridObligation> obligations, DateOnly today, Func<Standing, bool> shows) => obligations
        .GroupBy(o => (o.CentreId, o.MeasureId))
        .Select(series => (series.Key, Cell: CellOf([.. series], today, shows)))
        .Where(s => s.Cell is not null)
        .ToDictionary(s => s.Key, s => s.Cell!);

    private static GridCell? CellOf(IReadOnlyList<GridObligation> series, DateOnly today, Func<Standing, bool> shows)
    {
        List<GridObligation> candidates = [.. series.Where(o => shows(StandingOf(o)))];
        if (candidates.Count == 0) return null;
        var shown = candidates.Where(IsOpen).OrderBy(o => o.Situation.Due ?? DateOnly.MaxValue).FirstOrDefault()
            ?? candidates.OrderBy(o => o.Situation.State == ObligationState.Withdrawn).ThenByDescending(o => o.Situation.Due).First();
        var standing = StandingOf(shown);
        return new(shown.Id, standing, shown.Situation, standing.DaysLate(shown.Situation.LateAfter, today),
            series.Count(o => StandingOf(o) == Standing.Overdue),
            series.Count(o => o.Situation.State is ObligationState.Accepted or ObligationState.TakenOver),
            series.Count(o => o.Situation.State is not (ObligationState.NotApplicable or ObligationState.Withdrawn)));

        Standing StandingOf(GridObligation o) => o.Situation.StandingOn(today);
    }

    private static bool IsOpen(GridObligation o) => ObligationStates.Open.Contains(o.Situation.State);
}
