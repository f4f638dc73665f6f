using Microsoft.EntityFrameworkCore;
using Vekha.Application;
using Vekha.Application.Approvals.Laying;
using Vekha.Data;
using Vekha.Data.Journal;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Journal;

namespace Vekha.Web.Pages.Routes.Laying;

/// <summary>Lays routes upon the deliverables of a measure or of one obligation, and takes them away. What is submitted already goes on as it began.</summary>
public sealed class LayingCommand(VekhaDb db, LayingQuery query, RequestClock clock)
{
    public async Task<Refusal?> RunAsync(LaidOn on, LayingForm form, Viewer viewer, CancellationToken ct)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(ct);
        await db.HoldAsync(on.MeasureId, ct);
        var view = await query.RunAsync(on.MeasureId, on.ObligationId, viewer, ct);
        if (view is null) return Refusal.NotAllowed;
        var wanted = view.Rows.Select((_, i) => form.Templates.ElementAtOrDefault(i)).ToList();
        if (wanted.SequenceEqual(view.Rows.Select(r => r.TemplateId))) return null;
        if (view.Seen != (form.Seen ?? "")) return Refusal.ChangedMeanwhile;
        if (wanted.Any(w => w is { } template && view.Templates.All(t => t.Id != template))) return Refusal.EmptyRoute;
        var (measureId, obligationId) = (on.MeasureId, on.ObligationId);
        var laid = await db.RouteAttachments.Where(a => a.MeasureId == measureId && a.SubjectId == obligationId).ToListAsync(ct);
        foreach (var (i, row) in view.Rows.Index().Where(r => r.Item.TemplateId != wanted[r.Index]))
        {
            // One is taken away and another laid: a row is never changed in place.
            db.RouteAttachments.RemoveRange(laid.Where(a => a.DeliverableIndex == i));
            await db.SaveChangesAsync(ct);
            if (wanted[i] is { } template) db.RouteAttachments.Add(new(Guid.CreateVersion7(clock.Now), measureId, obligationId, i, template, on.Path));
            db.Journal.Note(
                clock.Now, obligationId is null ? JournalKind.MeasureRouteLaid : JournalKind.ObligationRouteLaid, viewer.PersonId,
                obligationId ?? measureId, on.Path, NameOf(view, row.TemplateId), NameOf(view, wanted[i]), row.Deliverable);
        }
        await db.SaveChangesAsync(ct);
        await transaction.CommitAsync(ct);
        return null;
    }

    private static string NameOf(LayingView view, Guid? template) => view.Templates.FirstOrDefault(t => t.Id == template)?.Name ?? Texts.Laying_None;
}
