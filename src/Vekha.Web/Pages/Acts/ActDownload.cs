using Microsoft.EntityFrameworkCore;
using Vekha.Data;
using Vekha.Data.Access;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Acts;

/// <summary>The file of an act as it came, for those who see drafts.</summary>
internal static class ActDownload
{
    public static void MapActFile(this IEndpointRouteBuilder app) =>
        app.MapGet("/acts/{id:guid}/file", AnswerAsync).RequireAuthorization(nameof(Right.ReadDrafts));

    private static async Task<IResult> AnswerAsync(Guid id, VekhaDb db, FileStore files, CurrentViewer current, CancellationToken ct)
    {
        var acts = db.Acts.VisibleTo(current.Viewer, Right.ReadDrafts).Where(a => a.Id == id);
        var file = await db.Files.SingleOrDefaultAsync(f => acts.Any(a => a.FileId == f.Id), ct);
        return file is null ? Results.NotFound() : Results.File(files.Open(file.Sha256), file.ContentType, file.Name);
    }
}
