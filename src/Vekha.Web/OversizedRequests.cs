using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Metadata;

namespace Vekha.Web;

/// <summary>Answers a request that is larger than its address takes only after it has been read to its end and thrown away:
/// a browser that is still sending would show a broken connection instead of the message.</summary>
internal static class OversizedRequests
{
    /// <summary>Several files of 50 MB, and one that is far too large: its form then comes back with what was typed.</summary>
    public const long LongestUpload = 512L << 20;

    private const long MostThrownAway = 4L << 30;

    public static async Task RefuseAsync(HttpContext context, RequestDelegate next)
    {
        var limit = context.GetEndpoint()?.Metadata.GetMetadata<IRequestSizeLimitMetadata>()?.MaxRequestBodySize
            ?? context.Features.Get<IHttpMaxRequestBodySizeFeature>()?.MaxRequestBodySize;
        if (!(context.Request.ContentLength > limit))
        {
            await next(context);
            return;
        }
        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } feature) feature.MaxRequestBodySize = MostThrownAway;
        if (context.Request.ContentLength <= MostThrownAway) await context.Request.Body.CopyToAsync(Stream.Null, context.RequestAborted);
        // The page that tells it is read, not posted.
        context.Request.Method = HttpMethods.Get;
        context.Response.StatusCode = StatusCodes.Status413PayloadTooLarge;
    }
}
