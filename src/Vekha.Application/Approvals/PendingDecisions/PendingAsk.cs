using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <param name="Id">Of the comment or the task; of the obligation where it came back.</param>
/// <param name="Text">What is asked, or why it came back.</param>
/// <param name="By">null where nobody is known to have returned it.</param>
/// <param name="Day">By when it is to be done; null for a question.</param>
public sealed record PendingAsk(
    PendingAskKind Kind, Guid Id, ObligationId ObligationId, string Text, string? By, DateOnly? Day, DateTimeOffset? At, string Measure,
    string? Centre);
