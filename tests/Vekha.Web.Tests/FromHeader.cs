using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Testing;

namespace Vekha.Web.Tests;

/// <summary>A request of a test comes from the address its header «X-Test-Address» names.</summary>
internal sealed class FromHeader : IStartupFilter
{
    /// <summary>The application on the same database, with such addresses.</summary>
    public static WebApplicationFactory<Program> Of(VekhaApp app) =>
        app.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter, FromHeader>()));

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, go) =>
        {
            context.Connection.RemoteIpAddress = IPAddress.Parse(context.Request.Headers["X-Test-Address"].ToString());
            return go(context);
        });
        next(app);
    };
}
