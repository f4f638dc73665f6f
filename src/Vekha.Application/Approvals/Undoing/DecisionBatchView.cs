using Vekha.Planning;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Undoing;

/// <summary>What the viewer decided at one go.</summary>
/// <param name="Until">Until when it can be taken back.</param>
/// <param name="WhyNot">Why it cannot be taken back now; null where it can.</param>
public sealed record DecisionBatchView(
    DecisionBatchId Id, DecisionKind Kind, DateTimeOffset At, DateTimeOffset Until, bool IsUndone, Refusal? WhyNot,
    IReadOnlyList<DecidedLine> Lines)
{
    /// <summary>Whom a mail has told of it already; they are told when it is taken back.</summary>
    public IReadOnlyList<string> ToldTo { get; init; } = [];
}
