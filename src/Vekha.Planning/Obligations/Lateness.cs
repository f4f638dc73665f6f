namespace Vekha.Planning.Obligations;

/// <summary>How late the author of an obligation is. What waits for a decision grows no later; a return lets the count go on where it
/// stopped.</summary>
public static class Lateness
{
    /// <param name="lateAfter"><see cref="Obligation.LateAfter"/>.</param>
    /// <param name="submittedOn">The submission that was not returned.</param>
    /// <returns>Days, 0 where it is not late; of what is done or waits for a decision, those until the submission.</returns>
    public static int DaysLate(ObligationState state, DateOnly? lateAfter, DateOnly? submittedOn, DateOnly today) =>
        (state, lateAfter) switch
        {
            (_, null) or (ObligationState.NotApplicable or ObligationState.Withdrawn or ObligationState.TakenOver, _) => 0,
            (ObligationState.Submitted or ObligationState.Accepted, { } after) => Between(after, submittedOn ?? after),
            (_, { } after) => Between(after, today),
        };

    /// <summary>For how many days after it was due a submission waited that is returned today.</summary>
    internal static int DaysWaited(DateOnly? lateAfter, DateOnly? submittedOn, DateOnly today) =>
        (lateAfter, submittedOn) is ({ } after, { } submitted) ? Between(after > submitted ? after : submitted, today) : 0;

    private static int Between(DateOnly first, DateOnly last) => Math.Max(0, last.DayNumber - first.DayNumber);
}
