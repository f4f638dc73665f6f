using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>The one cell that a centre (or the region) and a measure have in the grid.</summary>
/// <param name="Done">Those of the series that were accepted or taken over.</param>
/// <param name="Owed">All of the series but those withdrawn or not applicable.</param>
public sealed record GridCell(ObligationId Obligation, Standing Standing, DateOnly? Due, int DaysLate, int Done, int Owed)
{
    public bool IsSeries => Owed > 1;
}

public sealed record GridObligation(ObligationId Id, CentreId? CentreId, MeasureId MeasureId, ObligationState State, DateOnly? Due,
    DateOnly? LateAfter);

internal static class GridCells
{
    /// <param name="only">Cells of another standing are left out; a series shows an occurrence of this standing.</param>
    public static Dictionary<(CentreId? Centre, MeasureId Measure), GridCell> Of(
        IEnumerable<GridObligation> obligations, DateOnly today, Standing? only) => obligations
        .GroupBy(o => (o.CentreId, o.MeasureId))
        .Select(series => (series.Key, Cell: CellOf([.. series], today, only)))
        .Where(s => s.Cell is not null)
        .ToDictionary(s => s.Key, s => s.Cell!);

    private static GridCell? CellOf(IReadOnlyList<GridObligation> series, DateOnly today, Standing? only)
    {
        var candidates = only is null ? series : [.. series.Where(o => StandingOf(o, today) == only)];
        if (candidates.Count == 0) return null;
        var shown = candidates.Where(IsOpen).OrderBy(o => o.Due ?? DateOnly.MaxValue).FirstOrDefault()
            ?? candidates.OrderBy(o => o.State == ObligationState.Withdrawn).ThenByDescending(o => o.Due).First();
        var standing = StandingOf(shown, today);
        return new(shown.Id, standing, shown.Due, standing.DaysLate(shown.LateAfter, today),
            series.Count(o => o.State is ObligationState.Accepted or ObligationState.TakenOver),
            series.Count(o => o.State is not (ObligationState.NotApplicable or ObligationState.Withdrawn)));
    }

    private static Standing StandingOf(GridObligation o, DateOnly today) => Standings.Of(o.State, o.LateAfter, today);

    private static bool IsOpen(GridObligation o) => ObligationStates.Open.Contains(o.State);
}
