namespace Vekha.Planning.Obligations;

public static class Standings
{
    /// <summary>How many days ahead a date counts as soon.</summary>
    public const int SoonDays = 14;

    /// <summary>Overdue is a fact of the day, never a state: its author has not submitted it, and the date has passed. What waits for a
    /// decision is not overdue, however late it came.</summary>
    /// <param name="lateAfter"><see cref="Obligation.LateAfter"/>.</param>
    public static Standing Of(ObligationState state, DateOnly? lateAfter, DateOnly today) => state switch
    {
        ObligationState.Accepted => Standing.Accepted,
        ObligationState.TakenOver => Standing.TakenOver,
        ObligationState.NotApplicable => Standing.NotApplicable,
        ObligationState.Withdrawn => Standing.Withdrawn,
        ObligationState.Submitted => Standing.Submitted,
        _ when lateAfter < today => Standing.Overdue,
        ObligationState.Returned => Standing.Returned,
        _ when lateAfter is null => Standing.Undated,
        _ when lateAfter <= today.AddDays(SoonDays) => Standing.DueSoon,
        ObligationState.InProgress => Standing.InProgress,
        _ => Standing.Planned,
    };

    /// <summary>Days of delay; 0 where it is not overdue.</summary>
    public static int DaysLate(this Standing standing, DateOnly? lateAfter, DateOnly today) =>
        standing == Standing.Overdue ? today.DayNumber - lateAfter!.Value.DayNumber : 0;
}
