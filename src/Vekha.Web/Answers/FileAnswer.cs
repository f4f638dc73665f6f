using Microsoft.Net.Http.Headers;
using Vekha.Data.Files;

namespace Vekha.Web.Answers;

/// <summary>A stored file as an answer, whole or in ranges.</summary>
internal static class FileAnswer
{
    public static IResult Of(StoredFile? file, FileStore store, HttpResponse response)
    {
        if (file is null) return Results.NotFound();
        // The content never changes, but who may see it does: ask every time.
        response.Headers.CacheControl = "private, no-cache";
        return Results.File(store.Open(file.Sha256), file.ContentType, file.Name,
            entityTag: new EntityTagHeaderValue($"\"{file.Sha256}\""), enableRangeProcessing: true);
    }
}
