namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>What waits for a person apart from decisions.</summary>
public enum PendingAskKind
{
    /// <summary>Documents came back to their author.</summary>
    Return,
    Task,
    Question,
}
