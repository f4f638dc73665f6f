using Microsoft.Net.Http.Headers;
using Vekha.Application.Acts;
using Vekha.Application.Approvals.Passages;
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
        app.MapFile<LetterFileQuery>("/letters/{id:guid}", Right.ReadPlan, (query, id, viewer, ct) => query.RunAsync(id, viewer, ct));
        app.MapFile<ActFileQuery>("/acts/{id:guid}/file", Right.ReadDrafts, (query, id, viewer, ct) => query.RunAsync(new(id), viewer, ct));
    }

    private static void MapFile<TQuery>(
        this IEndpointRouteBuilder app, string route, Right right, Func<TQuery, Guid, Viewer, CancellationToken, Task<StoredFile?>> find)
        where TQuery : notnull =>
        app.MapGet(route, async (
                Guid id, TQuery query, FileStore store, CurrentViewer current, HttpResponse response, CancellationToken ct) =>
            Answer(await find(query, id, current.Viewer, ct), store, response)).RequireAuthorization(right.ToString());

    /// <summary>The file, whole or in ranges.</summary>
    private static IResult Answer(StoredFile? file, FileStore store, HttpResponse response)
    {
        if (file is null) return Results.NotFound();
        // The content never changes, but who may see it does: ask every time.
        response.Headers.CacheControl = "private, no-cache";
        return Results.File(store.Open(file.Sha256), file.ContentType, file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }
}
