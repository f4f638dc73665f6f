namespace Vekha.Planning.Obligations;

public static class Standings
{
    /// <summary>How many days ahead a date counts as soon.</summary>
    public const int SoonDays = 14;

    /// <summary>Overdue is a fact of the day, never a state: not accepted, and the date has passed. What was submitted
    /// in time is in time.</summary>
    public static Standing Of(ObligationState state, DateOnly? due, DateOnly? submittedOn, DateOnly today) => state switch
    {
        ObligationState.Accepted => Standing.Accepted,
        ObligationState.NotApplicable => Standing.NotApplicable,
        ObligationState.Withdrawn => Standing.Withdrawn,
        _ when due < today && (submittedOn is null || submittedOn > due) => Standing.Overdue,
        ObligationState.Submitted => Standing.Submitted,
        ObligationState.Returned => Standing.Returned,
        _ when due is null => Standing.Undated,
        _ when due <= today.AddDays(SoonDays) => Standing.DueSoon,
        ObligationState.InProgress => Standing.InProgress,
        _ => Standing.Planned,
    };

    /// <summary>Days since the date passed; 0 where it is not overdue.</summary>
    public static int DaysLate(this Standing standing, DateOnly? due, DateOnly today) =>
        standing == Standing.Overdue ? today.DayNumber - due!.Value.DayNumber : 0;
}
