using Microsoft.AspNetCore.HostFiltering;
using Microsoft.Extensions.Options;
using Vekha.Application;

namespace Vekha.Web.Requests;

internal static class OwnHosts
{
    /// <summary>Requests to another host than that of the installation's address are refused: an answer repeats the host it was asked
    /// by. The setting «AllowedHosts» stands above this, and so does an address of this machine alone, which is that of a trial.</summary>
    public static void AddOwnHosts(this IServiceCollection services) =>
        services.AddOptions<HostFilteringOptions>().Configure<IConfiguration, IOptions<Settings>>((options, configuration, settings) =>
        {
            var address = settings.Value.Address;
            if (configuration["AllowedHosts"] is null or "*" && !address.IsLoopback)
                options.AllowedHosts = [address.Host, "localhost", "127.0.0.1", "[::1]"];
        });
}
