namespace Vekha.Planning.Obligations;

/// <summary>What a decision made of an obligation.</summary>
/// <param name="StepDecisionIds">Of the steps that were decided.</param>
/// <param name="IsUndone">It is again what it was before.</param>
public sealed record DecidedObligation(
    ObligationId Id, SubmissionSnapshot Before, SubmissionSnapshot After, IReadOnlyList<Guid> StepDecisionIds, bool IsUndone = false);
