using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>A document of what waits for a decision.</summary>
/// <param name="Deliverable">What it proves, counted from 0; null for the measure as a whole.</param>
public sealed record PendingFile(
    ObligationId ObligationId, int Round, int? Deliverable, EvidenceId Id, string Name, string ContentType, long Length, string? Number,
    DateOnly? Date);
