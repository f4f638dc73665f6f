using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Attachments;

/// <summary>Attaches routes to the deliverables of a measure or of one obligation, and takes them away. What is submitted already goes on
/// as it began.</summary>
public sealed class AttachRoutesCommand(VekhaDb db, AttachmentsQuery query, RequestClock clock)
{
    public async Task<Outcome<Done>> RunAsync(AttachRoutesRequest request, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        if (await query.RunAsync(request.MeasureId, request.ObligationId, viewer, ct) is not { On: var on }) return Refusal.NotAllowed;
        await db.HoldAsync(on.MeasureId.Value, ct);
        if (await query.RunAsync(request.MeasureId, request.ObligationId, viewer, ct) is not { } view) return Refusal.NotAllowed;
        var wanted = view.Rows.Select((_, i) => request.Templates.ElementAtOrDefault(i)).ToList();
        if (wanted.SequenceEqual(view.Rows.Select(r => r.TemplateId))) return new Done();
        if (view.Seen != (request.Seen ?? "")) return Refusal.ChangedMeanwhile;
        if (wanted.Any(w => w is { } template && view.Templates.All(t => t.Id != template))) return Refusal.ChangedMeanwhile;
        var (measureId, subjectId) = (on.MeasureId, on.ObligationId?.Subject);
        var attached = await db.RouteAttachments.Where(a => a.MeasureId == measureId && a.SubjectId == subjectId).ToListAsync(ct);
        foreach (var (i, row) in view.Rows.Index().Where(r => r.Item.TemplateId != wanted[r.Index]))
        {
            // One is taken away and another attached: a row is never changed in place.
            db.RouteAttachments.RemoveRange(attached.Where(a => a.DeliverableIndex == i));
            if (wanted[i] is { } template)
                db.RouteAttachments.Add(new(Guid.CreateVersion7(clock.Now), measureId, subjectId, i, template, on.Path));
            var kind = subjectId is null ? JournalKind.MeasureRouteAttached : JournalKind.ObligationRouteAttached;
            db.Journal.Note(clock.Now, new(kind, viewer.PersonId, subjectId?.Value ?? measureId.Value, on.Path)
            {
                From = NameOf(view, row.TemplateId),
                To = NameOf(view, wanted[i]),
                Reason = row.Deliverable,
            });
        }
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return new Done();
    }

    private static string NameOf(AttachmentsView view, RouteTemplateId? template) =>
        view.Templates.FirstOrDefault(t => t.Id == template)?.Name ?? StepWords.NoRoute;
}

/// <summary>Which routes are wanted.</summary>
/// <param name="MeasureId">null where an obligation is named.</param>
/// <param name="ObligationId">null where the routes are for all obligations of the measure.</param>
/// <param name="Seen">What was attached when the person looked, as <see cref="AttachmentsView.Seen"/> wrote it.</param>
/// <param name="Templates">By deliverable; null for no route.</param>
public sealed record AttachRoutesRequest(
    MeasureId? MeasureId, ObligationId? ObligationId, string? Seen, IReadOnlyList<RouteTemplateId?> Templates);
