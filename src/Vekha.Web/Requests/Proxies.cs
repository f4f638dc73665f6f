using System.Net;
using Microsoft.AspNetCore.HttpOverrides;

namespace Vekha.Web.Requests;

/// <summary>Whose word is taken for the visitor's address and the scheme: «X-Forwarded-For» and «X-Forwarded-Proto» of the proxies that
/// the setting «Proxies» names, or else of this machine alone. Anybody may write these headers.</summary>
internal static class Proxies
{
    private const string ThisMachine = "127.0.0.0/8;::1";

    /// <param name="named">Addresses and networks, «10.0.0.5;10.1.0.0/16»; null or empty for this machine.</param>
    /// <exception cref="FormatException">One of them is neither.</exception>
    public static void Trust(IServiceCollection services, string? named)
    {
        List<System.Net.IPNetwork> networks = [.. Parts(string.IsNullOrWhiteSpace(named) ? ThisMachine : named).Select(Network)];
        // After the framework, which trusts everybody where ASPNETCORE_FORWARDEDHEADERS_ENABLED is set.
        services.PostConfigure<ForwardedHeadersOptions>(options =>
        {
            options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
            // As many as stand in a row; it ends at the first that is not known.
            options.ForwardLimit = null;
            options.KnownProxies.Clear();
            options.KnownIPNetworks.Clear();
            foreach (var network in networks) options.KnownIPNetworks.Add(network);
        });
    }

    private static string[] Parts(string named) =>
        named.Split([';', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);

    private static System.Net.IPNetwork Network(string text) =>
        System.Net.IPNetwork.TryParse(text, out var network) ? network
        : IPAddress.TryParse(text, out var address) ? new(address, address.GetAddressBytes().Length * 8)
        : throw new FormatException($"Vekha__Proxies: «{text}» is neither an address nor a network.");
}
