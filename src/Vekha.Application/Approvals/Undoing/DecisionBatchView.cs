using Vekha.Planning;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Undoing;

/// <summary>What the viewer decided at one go.</summary>
/// <param name="Until">Until when it can be taken back.</param>
/// <param name="WhyNot">Why it cannot be taken back now; null where it can.</param>
public sealed record DecisionBatchView(
    DecisionBatchId Id, DecisionKind Kind, DateTimeOffset At, DateTimeOffset Until, bool IsUndone, Refusal? WhyNot,
    IReadOnlyList<DecidedLine> Lines);

/// <param name="IsUndone">It is again what it was before.</param>
/// <param name="Centre">null where the region owes it.</param>
public sealed record DecidedLine(ObligationId Id, bool IsUndone, string Measure, string? Centre);
