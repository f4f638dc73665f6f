namespace Vekha.Planning.Obligations;

/// <summary>What a decision made of an obligation.</summary>
/// <param name="Before">null where the obligation itself is as it was: something was only said about it.</param>
/// <param name="After">null as <paramref name="Before"/> is.</param>
/// <param name="StepDecisionIds">Of the steps that were decided.</param>
/// <param name="IsUndone">It is again what it was before.</param>
public sealed record DecidedObligation(
    ObligationId Id, SubmissionSnapshot? Before, SubmissionSnapshot? After, IReadOnlyList<Guid> StepDecisionIds, bool IsUndone = false)
{
    /// <summary>The question or the task; null where something was decided.</summary>
    public Guid? SaidId { get; init; }

    public static DecidedObligation Said(ObligationId id, Guid saidId) => new(id, null, null, []) { SaidId = saidId };
}
