namespace Vekha.Planning.Obligations;

public static class ObligationStates
{
    /// <summary>States in which something is still owed.</summary>
    public static IReadOnlyList<ObligationState> Open { get; } =
        [ObligationState.Planned, ObligationState.InProgress, ObligationState.Submitted, ObligationState.Returned];
}
