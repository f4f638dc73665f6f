using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.PendingDecisions;

/// <param name="Version">The row version of the passage.</param>
/// <param name="Name">Of the step.</param>
/// <param name="Day">By which it is due.</param>
public sealed record PendingStep(
    PassageId Id, uint Version, ObligationId ObligationId, string Name, Decider Decider, DateOnly? Day, string Measure, string Deliverable,
    string? Centre, string? Municipality);
