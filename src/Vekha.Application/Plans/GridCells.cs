using Vekha.Application.Obligations.Selected;
using Vekha.Planning.Access;
using Vekha.Planning.Centres;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Plans;

/// <summary>The one cell that a centre (or the region) and a measure have in the grid.</summary>
/// <param name="Situation">Of the occurrence that is shown.</param>
/// <param name="Overdue">How many of the series are overdue.</param>
/// <param name="Done">Those of the series that were accepted or taken over.</param>
/// <param name="Owed">All of the series but those withdrawn or not applicable.</param>
/// <param name="IsRegions">The region owes it, not a school.</param>
public sealed record GridCell(
    ObligationId Obligation, Standing Standing, Situation Situation, int DaysLate, int Overdue, int Done, int Owed, string Path,
    bool IsRegions)
{
    public PersonId? SubmittedById { get; init; }
    public PersonId? CheckedById { get; init; }

    public DateOnly? Due => Situation.Due;

    public bool IsSeries => Owed > 1;

    /// <summary>Its documents wait for a decision of the viewer.</summary>
    public bool WaitsFor(Viewer viewer) => Situation.Waits
        && (Situation.Turn is null ? PendingFor(viewer) == PendingKind.Own : Situation.Move.Side.Has(viewer, Path, IsRegions));

    /// <summary>Whoever decides should move: it waits for the viewer, or for somebody else too long.</summary>
    /// <param name="daysToDecide">Where the step in turn has no day of its own.</param>
    public bool PressesForDecision(Viewer viewer, int daysToDecide, DateOnly today) =>
        WaitsFor(viewer) || Situation.DecisionIsLate(daysToDecide, today);

    /// <summary>What the viewer can do with the obligation without opening it.</summary>
    public IEnumerable<SelectedAction> ActionsFor(Viewer viewer)
    {
        if (PlanFilter.IsProblem(Standing) && Situation.Move.Side == Side.Author && !Side.Author.Has(viewer, Path, IsRegions)
            && viewer.May(Right.RemindAuthors, Path))
            yield return SelectedAction.Remind;
        if (PendingFor(viewer) is not { } pending) yield break;
        if (pending is not PendingKind.Checkable) yield return SelectedAction.Accept;
        if (viewer.May(Right.ReturnEvidence, Path)) yield return SelectedAction.Return;
    }

    /// <inheritdoc cref="PendingKinds.Of"/>
    private PendingKind? PendingFor(Viewer viewer) => PendingKinds.Of(
        viewer, Path, Situation is { Waits: true, Turn: null }, SubmittedById, CheckedById, Situation.Reviewed);
}

/// <param name="CentreId">Of a row: where a row is a school, its first centre stands for all.</param>
public sealed record GridObligation(
    ObligationId Id, CentreId? CentreId, MeasureId MeasureId, Situation Situation, string Path, PersonId? SubmittedById,
    PersonId? CheckedById);

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
            series.Count(o => ObligationStates.Done.Contains(o.Situation.State)),
            series.Count(o => o.Situation.State is not (ObligationState.NotApplicable or ObligationState.Withdrawn)),
            shown.Path, shown.CentreId is null)
        {
            SubmittedById = shown.SubmittedById,
            CheckedById = shown.CheckedById,
        };

        Standing StandingOf(GridObligation o) => o.Situation.StandingOn(today);
    }

    private static bool IsOpen(GridObligation o) => ObligationStates.Open.Contains(o.Situation.State);
}
