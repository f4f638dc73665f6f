namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>One thing that waits, as the person saw it: a step of a route or a submission.</summary>
/// <param name="Id">Of the passage or of the obligation.</param>
public readonly record struct PendingItem(bool IsStep, Guid Id, uint Version)
{
    /// <summary>So many are decided at once.</summary>
    public const int Most = 100;
}
