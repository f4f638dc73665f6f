using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Options;

namespace Vekha.Web.Requests;

/// <summary>Where the address of the installation begins with «https», whoever asked without it is sent there. That a request came in the
/// open says a proxy that we know, or our own listening on both; asked by anybody else, such as a proxy that does not tell, we would send
/// people round in a circle.</summary>
internal sealed class SecureAddress(Uri address, IServer server, IOptions<ForwardedHeadersOptions> forwarding)
{
    public static readonly TimeSpan Remembered = TimeSpan.FromDays(365);

    private readonly bool _isSecure = address.Scheme == Uri.UriSchemeHttps;

    public Task RedirectAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!_isSecure || request.IsHttps || !CameInTheOpen(request)) return next(context);
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location =
            $"{address.GetLeftPart(UriPartial.Authority)}{request.PathBase}{request.Path}{request.QueryString}";
        return Task.CompletedTask;
    }

    private bool CameInTheOpen(HttpRequest request) =>
        request.Headers.ContainsKey(forwarding.Value.OriginalProtoHeaderName)
        || server.Features.Get<IServerAddressesFeature>()?.Addresses.Any(a => a.StartsWith("https:", StringComparison.Ordinal)) == true;
}
