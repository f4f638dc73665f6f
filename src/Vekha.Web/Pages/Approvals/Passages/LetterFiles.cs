using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Web.Access;
using Vekha.Web.Answers;

namespace Vekha.Web.Pages.Approvals.Passages;

/// <summary>«/letters/{decision}»: the scan of a registered letter, for those who may see the obligation.</summary>
internal static class LetterFiles
{
    public static void MapLetterFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/letters/{decisionId:guid}", DownloadAsync).RequireAuthorization(nameof(Right.ReadPlan));

    private static async Task<IResult> DownloadAsync(
        Guid decisionId, VekhaDb db, FileStore store, CurrentViewer current, HttpResponse response, CancellationToken ct)
    {
        var file = await (
            from d in db.StepDecisions
            where d.Id == decisionId
            join p in db.Passages.VisibleTo(current.Viewer, Right.ReadPlan) on d.PassageId equals p.Id
            join f in db.Files.AsNoTracking() on d.Letter!.FileId equals f.Id
            select f).SingleOrDefaultAsync(ct);
        return FileAnswer.Of(file, store, response);
    }
}
