using Vekha.Planning.Editions;
using Vekha.Planning.Organisations;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Approvals;

/// <summary>A template attached to a deliverable: of a measure, and so of everything owed under it, or of one subject alone, which then
/// takes precedence.</summary>
/// <param name="SubjectId">null where it holds for everything owed under the measure.</param>
/// <param name="DeliverableIndex">Counted from 0.</param>
public sealed record RouteAttachment(
    Guid Id, MeasureId MeasureId, SubjectId? SubjectId, int DeliverableIndex, RouteTemplateId TemplateId, string Path) : IScoped;
