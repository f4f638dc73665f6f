using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Primitives;

namespace Vekha.Web.Requests;

/// <summary>Requests to another host than that of the installation's address are refused: an answer repeats the host it was asked by.
/// The setting «AllowedHosts» stands above this, and so does an address of this machine alone, which is that of a trial.</summary>
internal sealed class OwnHosts(string? allowed, Uri address)
{
    private static readonly PathString Health = "/health";

    // None where any will do.
    private readonly IList<StringSegment> _known = allowed is null or "" or "*"
        ? address.IsLoopback ? [] : [address.Host, "localhost", "127.0.0.1", "[::1]"]
        : [.. Named(allowed).Select(host => new StringSegment(host))];

    /// <summary>The framework would refuse them before anything could give its answer words.</summary>
    public static void AddTo(IServiceCollection services) =>
        services.PostConfigure<HostFilteringOptions>(options => options.AllowedHosts = ["*"]);

    public Task RefuseOthersAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        // HTTP/1.0 names none.
        if (!request.Host.HasValue) request.Host = new(address.Authority);
        // Whoever watches over servers asks each by its number.
        else if (!IsKnown(request) && request.Path != Health)
        {
            request.Host = new(address.Authority);
            (request.Method, request.Path) = (HttpMethods.Get, $"/error/{StatusCodes.Status421MisdirectedRequest}");
            context.Response.StatusCode = StatusCodes.Status421MisdirectedRequest;
        }
        return next(context);
    }

    private static string[] Named(string allowed) =>
        allowed.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private bool IsKnown(HttpRequest request) =>
        Uri.TryCreate($"{request.Scheme}://{request.Host}/", UriKind.Absolute, out _)
        && (_known.Count == 0 || HostString.MatchesAny(request.Host.Host, _known));
}
