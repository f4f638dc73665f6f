using Vekha.Planning.Access;

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

    /// <summary>When, where that was later than the first of its batch.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>Together with what the same request decided on it before.</summary>
    internal DecidedObligation Joined(DecidedObligation? before) =>
        before is { After: { } left } && Before is { } found && left.IsAs(found)
            ? this with { Before = before.Before, StepDecisionIds = [.. before.StepDecisionIds, .. StepDecisionIds] } : this;

    /// <summary>The right it was decided by, which taking it back needs as well; null where a step was decided, which has people of its
    /// own.</summary>
    /// <param name="kind">Of the batch.</param>
    internal Right? RightOf(DecisionKind kind) => kind switch
    {
        _ when StepDecisionIds.Count > 0 => null,
        // Who accepts in one place may check in another, at one go.
        DecisionKind.Accepted => After?.State == ObligationState.Accepted ? Right.AcceptEvidence : Right.CheckEvidence,
        DecisionKind.Returned => Right.ReturnEvidence,
        DecisionKind.Checked => Right.CheckEvidence,
        DecisionKind.NotApplicable or DecisionKind.Dated => Right.DecideObligations,
        _ => Right.ReadPlan,
    };

    public static DecidedObligation Said(ObligationId id, Guid saidId) => new(id, null, null, []) { SaidId = saidId };
}
