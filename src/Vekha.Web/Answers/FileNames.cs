using Microsoft.Net.Http.Headers;
using Vekha.Planning;

namespace Vekha.Web.Answers;

/// <summary>Gives every file that leaves the server a second name in Latin letters, for readers that do not know the first:
/// «Obyazatelstva.xlsx» instead of a row of underscores.</summary>
internal static class FileNames
{
    private static readonly Func<object, Task> AddLatin = state =>
    {
        var headers = ((HttpContext)state).Response.Headers;
        if (headers.ContentDisposition.Count == 1
            && ContentDispositionHeaderValue.TryParse(headers.ContentDisposition.ToString(), out var about)
            && about.FileNameStar.Value is { Length: > 0 } name && !name.All(char.IsAscii))
        {
            about.FileName = LatinOf(name);
            headers.ContentDisposition = about.ToString();
        }
        return Task.CompletedTask;
    };

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.OnStarting(AddLatin, context);
        return next(context);
    }

    private static string LatinOf(string name)
    {
        var written = Latin.Of(Path.GetFileNameWithoutExtension(name));
        var ending = Path.GetExtension(name);
        return (written.Length == 0 ? "file" : char.ToUpperInvariant(written[0]) + written[1..])
            + (ending.All(char.IsAscii) ? ending : "." + Latin.Of(ending));
    }
}
