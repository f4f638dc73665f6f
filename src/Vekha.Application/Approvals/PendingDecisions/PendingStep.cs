using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <param name="Version">The row version of the passage.</param>
/// <param name="Name">Of the step.</param>
/// <param name="Day">By which it is due.</param>
public sealed record PendingStep(
    PassageId Id, uint Version, ObligationId ObligationId, string Name, Decider Decider, DateOnly? Day, string Measure, string Deliverable,
    string? Centre, string? Municipality, int Round, int DeliverableIndex, string? Sender)
{
    public IReadOnlyList<PendingFile> Files { get; init; } = [];

    /// <summary>Whether a document is to be looked at: of the deliverable, or of the measure as a whole.</summary>
    internal bool IsAbout(int? deliverable) => deliverable is null || deliverable == DeliverableIndex;
}
