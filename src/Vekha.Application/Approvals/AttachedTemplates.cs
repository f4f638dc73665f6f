using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals;

/// <summary>Which routes the deliverables of an obligation go through at its next submission: one statement.</summary>
internal static class AttachedTemplates
{
    /// <summary>By deliverable; what is attached to the obligation itself wins over what is attached to its measure.</summary>
    public static async Task<Dictionary<int, RouteTemplate>> TemplatesOfAsync(
        this VekhaDb db, ObligationId obligationId, MeasureId measureId, CancellationToken ct)
    {
        var attached = await (
            from a in db.RouteAttachments
            where a.MeasureId == measureId && (a.SubjectId == null || a.SubjectId == obligationId.Subject)
            join t in db.RouteTemplates.AsNoTracking() on a.TemplateId equals t.Id
            select new { a.DeliverableIndex, a.SubjectId, Template = t }).ToListAsync(ct);
        return attached.Where(a => a.Template.Steps.Count > 0).OrderBy(a => a.SubjectId is null).DistinctBy(a => a.DeliverableIndex)
            .ToDictionary(a => a.DeliverableIndex, a => a.Template);
    }
}
