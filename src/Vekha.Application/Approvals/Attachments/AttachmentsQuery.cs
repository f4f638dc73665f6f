using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Attachments;

/// <summary>The deliverables of a measure in force, or of one obligation, with the routes attached to them: three statements.</summary>
public sealed class AttachmentsQuery(VekhaDb db)
{
    /// <param name="measureId">Not asked for where an obligation is named.</param>
    /// <returns>null where there is none whose routes the viewer may attach.</returns>
    public async Task<AttachmentsView?> RunAsync(MeasureId? measureId, ObligationId? obligationId, Viewer viewer, CancellationToken ct) =>
        (measureId, obligationId) switch
        {
            (_, { } obligation) => await OfObligationAsync(obligation, viewer, ct),
            ({ } measure, _) => await OfMeasureAsync(measure, viewer, ct),
            _ => null,
        };

    private async Task<AttachmentsView?> OfMeasureAsync(MeasureId measureId, Viewer viewer, CancellationToken ct)
    {
        var head = await (
            from m in db.Measures.AsNoTracking()
            where m.Id == measureId
            join e in db.Editions.VisibleTo(viewer, Right.EditRoutes) on m.EditionId equals e.Id
            where e.State == EditionState.InForce
            select new { m.Number, m.Measure, e.Path, e.Id }).SingleOrDefaultAsync(ct);
        return head is null ? null : await ViewAsync(new(measureId, null, head.Id, head.Path),
            MeasureLabel.Of(head.Number, head.Measure.Name), [.. head.Measure.Deliverables.Select(d => d.Text)], ct);
    }

    private async Task<AttachmentsView?> OfObligationAsync(ObligationId obligationId, Viewer viewer, CancellationToken ct)
    {
        var head = await (
            from o in db.Obligations.VisibleTo(viewer, Right.EditRoutes)
            where o.Id == obligationId
            join m in db.Measures.AsNoTracking() on o.MeasureId equals m.Id
            join e in db.Editions on o.EditionId equals e.Id
            select new { MeasureId = m.Id, EditionId = e.Id, m.Number, m.Measure, o.Path, EditionPath = e.Path }).SingleOrDefaultAsync(ct);
        return head is null ? null : await ViewAsync(new(head.MeasureId, obligationId, head.EditionId, head.Path),
            MeasureLabel.Of(head.Number, head.Measure.Name), [.. head.Measure.Deliverables.Select(d => d.Text)], ct, head.EditionPath);
    }

    private async Task<AttachmentsView> ViewAsync(
        AttachedTo on, string label, IReadOnlyList<string> deliverables, CancellationToken ct, string? regionPath = null)
    {
        var (path, subject) = (regionPath ?? on.Path, on.ObligationId?.Subject);
        var attached = await db.RouteAttachments.AsNoTracking()
            .Where(a => a.MeasureId == on.MeasureId && (a.SubjectId == null || a.SubjectId == subject)).ToListAsync(ct);
        var templates = await db.RouteTemplates.Where(t => t.Path == path).OrderBy(t => t.Name).Select(t => new { t.Id, t.Name, t.Steps })
            .ToListAsync(ct);
        return new(on, label, [.. deliverables.Select((text, i) => new AttachmentRow(
            text,
            attached.SingleOrDefault(a => a.DeliverableIndex == i && a.SubjectId == subject)?.TemplateId,
            on.ObligationId is null ? null : templates.SingleOrDefault(
                t => t.Id == attached.SingleOrDefault(a => a.DeliverableIndex == i && a.SubjectId == null)?.TemplateId)?.Name))],
            [.. templates.Where(t => t.Steps.Count > 0)
                .Select(t => new AttachableTemplate(t.Id, t.Name, [.. t.Steps.Select(s => s.Name)]))]);
    }
}

/// <param name="ObligationId">null where the routes are attached for all obligations of the measure.</param>
public sealed record AttachedTo(MeasureId MeasureId, ObligationId? ObligationId, EditionId EditionId, string Path);

public sealed record AttachmentsView(
    AttachedTo On, string Measure, IReadOnlyList<AttachmentRow> Rows, IReadOnlyList<AttachableTemplate> Templates)
{
    /// <summary>What is attached now: what another has changed meanwhile is not saved over.</summary>
    public string Seen => string.Join(' ', Rows.Select(r => r.TemplateId));
}

public sealed record AttachableTemplate(RouteTemplateId Id, string Name, IReadOnlyList<string> Steps);

/// <param name="OfMeasure">The route that holds where the obligation has none of its own.</param>
public sealed record AttachmentRow(string Deliverable, RouteTemplateId? TemplateId, string? OfMeasure);
