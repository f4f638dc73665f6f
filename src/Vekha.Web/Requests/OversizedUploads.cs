using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Vekha.Web.Requests;

/// <summary>Answers a form that is too large in words. A server that hangs up in the middle of an upload leaves the person with a broken
/// connection, so what is sent is taken to its end and thrown away, and the page of the form is shown again with status 413.</summary>
internal static class OversizedUploads
{
    /// <summary>50 MiB of a file and what a form carries beside it; a page that takes several files names a limit of its own.</summary>
    public const long Limit = 52L * 1024 * 1024;

    // Past this nobody waits for the end any more.
    private const long Most = 2L * 1024 * 1024 * 1024;

    public static void Allow(FormOptions options)
    {
        // The length of the request as a whole is limited by its address.
        options.MultipartBodyLengthLimit = Most;
        options.ValueLengthLimit = (int)Limit;
        // A box for each centre of a large region.
        options.ValueCountLimit = 10_000;
    }

    public static async Task ShowFormAgainAsync(HttpContext context, RequestDelegate next)
    {
        if (!(context.Request.ContentLength > LimitOf(context)))
        {
            await next(context);
            return;
        }
        if (context.Request.ContentLength <= Most) await DrainAsync(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        if (!IsPage(context)) return;
        context.Request.Method = HttpMethods.Get;
        context.Request.Body = Stream.Null;
        context.Request.ContentLength = null;
        context.Request.ContentType = null;
        await next(context);
    }

    private static long LimitOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Limit;

    // What only takes forms must not be reached without the form and its token.
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true;

    private static async Task DrainAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Most;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}
