namespace Vekha.Planning.Obligations;

public static class ObligationStates
{
    /// <summary>States in which something is still owed.</summary>
    public static IReadOnlyList<ObligationState> Open { get; } =
        [ObligationState.Planned, ObligationState.InProgress, ObligationState.Submitted, ObligationState.Returned];

    /// <summary>States of what counts as done: proved here, or before the plan was put in force.</summary>
    public static IReadOnlyList<ObligationState> Done { get; } = [ObligationState.Accepted, ObligationState.TakenOver];
}
