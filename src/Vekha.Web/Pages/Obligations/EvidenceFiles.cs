using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Web.Access;
using Vekha.Web.Answers;

namespace Vekha.Web.Pages.Obligations;

/// <summary>«/files/{evidence}»: the file of an evidence, for those who may see its obligation.</summary>
internal static class EvidenceFiles
{
    public static void MapEvidenceFiles(this IEndpointRouteBuilder app) =>
        app.MapGet("/files/{evidenceId:guid}", DownloadAsync).RequireAuthorization(nameof(Right.ReadPlan));

    private static async Task<IResult> DownloadAsync(
        Guid evidenceId, VekhaDb db, FileStore store, CurrentViewer current, HttpResponse response, CancellationToken ct)
    {
        var file = await (
            from e in db.Evidence
            where e.Id == new EvidenceId(evidenceId)
            join o in db.Obligations.VisibleTo(current.Viewer, Right.ReadPlan) on ObligationId.Of(e.SubjectId) equals o.Id
            join f in db.Files.AsNoTracking() on e.FileId equals f.Id
            select f).SingleOrDefaultAsync(ct);
        return FileAnswer.Of(file, store, response);
    }
}
