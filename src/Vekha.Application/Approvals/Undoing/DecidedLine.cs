using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Undoing;

/// <param name="IsUndone">It is again what it was before.</param>
/// <param name="Centre">null where the region owes it.</param>
public sealed record DecidedLine(ObligationId Id, bool IsUndone, string Measure, string? Centre);
