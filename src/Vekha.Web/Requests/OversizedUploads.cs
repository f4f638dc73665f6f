using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Vekha.Web.Requests;

/// <summary>Answers a form that is too large in words. A server that hangs up in the middle of an upload leaves the person with a broken
/// connection, so what a person who has signed in sends is taken to its end and thrown away. A page that takes files is shown again with
/// status 413, all else is left to the page of errors. What a stranger sends is not read at all.</summary>
internal static class OversizedUploads
{
    /// <summary>Of a form without files; held in memory. A page that needs more of it, or more than 1024 values, says so by
    /// <c>[RequestSizeLimit]</c> and <c>[RequestFormLimits]</c>.</summary>
    public const long Form = 2L << 20;

    /// <summary>Of a form that anybody may post: a login and a password, or the answer to a mail.</summary>
    public const long Stranger = 64L << 10;

    /// <summary>50 MiB of a file and what a form carries beside it. For pages that take one file; a page that takes several
    /// names a limit of its own.</summary>
    public const long Upload = 52L << 20;

    // A text pasted beside a file.
    private const int LongestText = 8 << 20;

    // Past this nobody waits for the end any more.
    private const long Most = 2L << 30;

    public static void Allow(FormOptions options)
    {
        // The length of the request as a whole is limited by its address.
        options.MultipartBodyLengthLimit = Most;
        options.ValueLengthLimit = LongestText;
    }

    public static async Task ShowFormAgainAsync(HttpContext context, RequestDelegate next)
    {
        if (!(context.Request.ContentLength > LimitOf(context)))
        {
            await next(context);
            return;
        }
        if (IsSignedIn(context) && context.Request.ContentLength <= Most) await DrainAsync(context);
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
        context.Request.Method = HttpMethods.Get;
        context.Request.Body = Stream.Null;
        context.Request.ContentLength = null;
        context.Request.ContentType = null;
        if (TakesFiles(context) && IsPage(context)) await next(context);
    }

    public static bool TakesFiles(HttpContext context) => LimitOf(context) > Form;

    private static long LimitOf(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize ?? Form;

    private static bool IsSignedIn(HttpContext context) => context.User.Identity?.IsAuthenticated == true;

    // What only takes forms must not be reached without the form and its token.
    private static bool IsPage(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains(HttpMethods.Get) == true;

    private static async Task DrainAsync(HttpContext context)
    {
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size) size.MaxRequestBodySize = Most;
        await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
    }
}
