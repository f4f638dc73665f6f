using Vekha.Planning.Organisations;

namespace Vekha.Planning.Approvals;

/// <summary>A template laid upon a deliverable: of a measure, and so of all that is owed by it, or of one subject alone, which then
/// wins.</summary>
/// <param name="SubjectId">null for all that the measure asks for.</param>
/// <param name="DeliverableIndex">Counted from 0.</param>
public sealed record RouteAttachment(
    Guid Id, Guid MeasureId, Guid? SubjectId, int DeliverableIndex, Guid TemplateId, string Path) : IPlaced;
