namespace Vekha.Planning.Obligations;

/// <summary>planned → in progress → submitted → accepted, or returned → in progress; also not applicable and withdrawn.</summary>
public enum ObligationState { Planned, InProgress, Submitted, Returned, Accepted, NotApplicable, Withdrawn }

public static class ObligationStates
{
    /// <summary>States in which something is still owed.</summary>
    public static IReadOnlyList<ObligationState> Open { get; } =
        [ObligationState.Planned, ObligationState.InProgress, ObligationState.Submitted, ObligationState.Returned];
}
