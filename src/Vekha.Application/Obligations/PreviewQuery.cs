using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Approvals;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>A document as it is shown on a page, beside what it proves and what the viewer may decide: two statements, one more on a
/// route.</summary>
public sealed class PreviewQuery(VekhaDb db, FileStore store)
{
    /// <returns>null where there is none, or the viewer may not see its obligation.</returns>
    public async Task<PreviewView?> RunAsync(EvidenceId id, Viewer viewer, RequestClock clock, CancellationToken ct)
    {
        var head = await (
            from e in db.Evidence
            where e.Id == id
            join o in db.Obligations.AsNoTracking().VisibleTo(viewer, Right.ReadPlan) on ObligationId.Of(e.SubjectId) equals o.Id
            join m in db.Measures on o.MeasureId equals m.Id
            join r in db.Organisations on o.RegionId equals r.Id
            from c in db.Centres.Where(c => c.Id == o.CentreId).DefaultIfEmpty()
            from s in db.Users.Where(s => s.Id == o.SubmittedById).DefaultIfEmpty()
            select new
            {
                Obligation = o,
                m.Number,
                m.Name,
                Owner = c.Name ?? r.ShortName ?? r.Name,
                Sender = s.FullName,
            }).SingleOrDefaultAsync(ct);
        if (head is null) return null;
        var obligation = head.Obligation;
        var evidence = await db.EvidenceOfAsync(obligation.Id, clock, ct);
        // It was there a moment ago.
        if (evidence.FirstOrDefault(e => e.View.Id == id)?.View is not { } shown) return null;
        var files = evidence.Where(e => e.View.Round == shown.Round).ToList();
        var round = RoundEvidence.Of([.. files.Select(e => e.AuthorId)]);
        var isCurrent = shown.Round == obligation.Round;
        return new(
            shown, obligation.Id, obligation.Version, MeasureLabel.Of(head.Number, head.Name), head.Owner, obligation.Due,
            isCurrent ? obligation.SubmittedOn : null, head.Sender, [.. files.Select(e => e.View)],
            isCurrent && obligation.WhyNot(ObligationAction.Accept, viewer, round) is null,
            isCurrent && obligation.WhyNot(ObligationAction.Check, viewer, round) is null,
            isCurrent && obligation.WhyNot(ObligationAction.Return, viewer, round) is null,
            isCurrent && obligation.InRoute ? await StepAsync(obligation.Id, viewer, ct) : null,
            await FilePreview.OfAsync(store, shown.Sha256, shown.ContentType, ct));
    }

    /// <summary>The first step that waits for the viewer; null where none does.</summary>
    private async Task<PassageId?> StepAsync(ObligationId id, Viewer viewer, CancellationToken ct) =>
        await db.Passages.WaitingFor(viewer).Where(p => p.SubjectId == id.Subject && p.StartedById != viewer.PersonId)
            .OrderBy(p => p.DeliverableIndex).Select(p => (PassageId?)p.Id).FirstOrDefaultAsync(ct);
}

/// <param name="Owner">Who owes what the document proves.</param>
/// <param name="SubmittedOn">null where what it belongs to does not wait for a decision.</param>
/// <param name="Files">All documents of the same submission, in the order in which they were added.</param>
/// <param name="StepId">The passage whose step waits for the viewer.</param>
/// <param name="Content">Of a Word or Excel file.</param>
public sealed record PreviewView(
    EvidenceView File, ObligationId ObligationId, uint Version, string Measure, string Owner, DateOnly? Due, DateOnly? SubmittedOn,
    string? Sender, IReadOnlyList<EvidenceView> Files, bool MayAccept, bool MayCheck, bool MayReturn, PassageId? StepId,
    FilePreview Content)
{
    /// <summary>The document after this one, of the same submission; null after the last.</summary>
    public EvidenceView? NextFile => Files.SkipWhile(f => f.Id != File.Id).Skip(1).FirstOrDefault();
}
