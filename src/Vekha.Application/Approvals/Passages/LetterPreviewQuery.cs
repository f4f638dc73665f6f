using Microsoft.EntityFrameworkCore;
using Vekha.Application.Files;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Approvals.Passages;

/// <summary>The scan of a registered letter as it is shown on a page: one statement.</summary>
public sealed class LetterPreviewQuery(VekhaDb db, FileStore store)
{
    /// <returns>null where there is none, or the viewer may not see its obligation.</returns>
    public async Task<LetterPreview?> RunAsync(Guid decisionId, Viewer viewer, CancellationToken ct)
    {
        var row = await (
            from d in db.StepDecisions
            where d.Id == decisionId
            join p in db.Passages.VisibleTo(viewer, Right.ReadPlan) on d.PassageId equals p.Id
            join f in db.Files on d.Letter!.FileId equals f.Id
            join o in db.Obligations on p.SubjectId equals o.Id.Subject
            join m in db.Measures on o.MeasureId equals m.Id
            select new { d.Letter, File = f, o.Id, m.Number, m.Name }).AsNoTracking().SingleOrDefaultAsync(ct);
        return row is not { Letter: { } letter, File: var file } ? null : new(
            row.Id, MeasureLabel.Of(row.Number, row.Name), letter.Number, letter.Date, file.Name, file.ContentType, file.Length,
            await FilePreview.OfAsync(store, file.Sha256, file.ContentType, ct));
    }
}

/// <param name="Number">Of the letter, as is <paramref name="Date"/>.</param>
/// <param name="Content">Of a Word or Excel file.</param>
public sealed record LetterPreview(
    ObligationId ObligationId, string Measure, string Number, DateOnly Date, string FileName, string ContentType, long Length,
    FilePreview Content);
