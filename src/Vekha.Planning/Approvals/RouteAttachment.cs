using Vekha.Planning.Organisations;

namespace Vekha.Planning.Approvals;

/// <summary>A template laid upon a deliverable: of a measure, and so of all its obligations, or of one obligation alone, which then wins.</summary>
/// <param name="ObligationId">null for all obligations of the measure.</param>
/// <param name="DeliverableIndex">Counted from 0.</param>
public sealed record RouteAttachment(Guid Id, Guid MeasureId, Guid? ObligationId, int DeliverableIndex, Guid TemplateId, string Path) : IPlaced;
