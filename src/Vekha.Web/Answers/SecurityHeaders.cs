namespace Vekha.Web.Answers;

internal static class SecurityHeaders
{
    // Styles may stand in attributes: the width of a bar is data. Scripts are ours alone.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; " +
        "base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /// <summary>Of a picture that a page of ours shows: it can do nothing.</summary>
    public const string ShownPicture = "default-src 'none'; sandbox; frame-ancestors 'self'";

    /// <summary>Of a PDF file that a page of ours shows. The viewers of browsers do not work within a sandbox; scripts are refused all the
    /// same.</summary>
    public const string ShownPdf =
        "default-src 'none'; script-src 'none'; style-src 'unsafe-inline'; object-src 'self'; frame-ancestors 'self'";

    private static readonly Func<object, Task> KeepToTheReader = state =>
    {
        var context = (HttpContext)state;
        // Where an answer does not say better: what a person sees who has signed in stays in no cache.
        if (context.User.Identity?.IsAuthenticated == true && context.Response.Headers.CacheControl.Count == 0)
            context.Response.Headers.CacheControl = "private, no-store";
        return Task.CompletedTask;
    };

    public static Task AddAsync(HttpContext context, RequestDelegate next)
    {
        var headers = context.Response.Headers;
        headers.ContentSecurityPolicy = ContentSecurityPolicy;
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=()";
        context.Response.OnStarting(KeepToTheReader, context);
        return next(context);
    }
}
