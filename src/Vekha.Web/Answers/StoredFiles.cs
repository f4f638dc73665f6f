using Microsoft.Net.Http.Headers;
using Vekha.Application.Acts;
using Vekha.Application.Approvals.Passages;
using Vekha.Application.Files;
using Vekha.Application.Obligations;
using Vekha.Data.Files;
using Vekha.Planning.Access;
using Vekha.Web.Access;

namespace Vekha.Web.Answers;

/// <summary>Files that people gave, each at the address of what it belongs to: documents of obligations, letters, acts.</summary>
internal static class StoredFiles
{
    public static void MapStoredFiles(this IEndpointRouteBuilder app)
    {
        app.MapFile<EvidenceFileQuery>("/files/{id:guid}", Right.ReadPlan, (query, id, viewer, ct) => query.RunAsync(new(id), viewer, ct));
        app.MapInline<EvidenceFileQuery>("/files/{id:guid}/inline", (query, id, viewer, ct) => query.RunAsync(new(id), viewer, ct));
        app.MapInline<LetterFileQuery>("/letters/{id:guid}/inline", (query, id, viewer, ct) => query.RunAsync(id, viewer, ct));
        app.MapFile<TakenOverFileQuery>(
            "/obligations/{id:guid}/taken-over", Right.ReadPlan, (query, id, viewer, ct) => query.RunAsync(new(id), viewer, ct));
        app.MapFile<LetterFileQuery>("/letters/{id:guid}", Right.ReadPlan, (query, id, viewer, ct) => query.RunAsync(id, viewer, ct));
        app.MapFile<ActFileQuery>("/acts/{id:guid}/file", Right.ReadDrafts, (query, id, viewer, ct) => query.RunAsync(new(id), viewer, ct));
    }

    private static void MapFile<TQuery>(
        this IEndpointRouteBuilder app, string route, Right right, Func<TQuery, Guid, Viewer, CancellationToken, Task<StoredFile?>> find)
        where TQuery : notnull =>
        app.MapGet(route, async (
                Guid id, TQuery query, FileStore store, CurrentViewer current, HttpResponse response, CancellationToken ct) =>
            await find(query, id, current.Viewer, ct) is { } file
                ? Answer(file, store, response, file.Name) : Results.NotFound()).RequireAuthorization(right.ToString());

    private static void MapInline<TQuery>(
        this IEndpointRouteBuilder app, string route, Func<TQuery, Guid, Viewer, CancellationToken, Task<StoredFile?>> find)
        where TQuery : notnull =>
        app.MapGet(route, async (
                Guid id, TQuery query, FileStore store, CurrentViewer current, HttpResponse response, CancellationToken ct) =>
            Inline(await find(query, id, current.Viewer, ct), store, response)).RequireAuthorization(nameof(Right.ReadPlan));

    /// <summary>The file for the browser to show: only what it shows itself and what was told by its content to be that. It can do nothing
    /// there, and stands in no page but ours.</summary>
    private static IResult Inline(StoredFile? file, FileStore store, HttpResponse response)
    {
        if (file is null) return Results.NotFound();
        var kind = PreviewKinds.Of(file.ContentType);
        if (kind is not (PreviewKind.Pdf or PreviewKind.Picture)) return Results.NotFound();
        response.Headers.ContentSecurityPolicy = kind == PreviewKind.Pdf ? SecurityHeaders.ShownPdf : SecurityHeaders.ShownPicture;
        var disposition = new ContentDispositionHeaderValue("inline");
        disposition.SetHttpFileName(file.Name);
        response.Headers.ContentDisposition = disposition.ToString();
        return Answer(file, store, response, null);
    }

    /// <summary>The file, whole or in ranges.</summary>
    /// <param name="downloadAs">null where the browser is to show it.</param>
    private static IResult Answer(StoredFile file, FileStore store, HttpResponse response, string? downloadAs)
    {
        // The content never changes, but who may see it does: ask every time.
        response.Headers.CacheControl = "private, no-cache";
        return Results.File(store.Open(file.Sha256), file.ContentType, downloadAs,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }
}
