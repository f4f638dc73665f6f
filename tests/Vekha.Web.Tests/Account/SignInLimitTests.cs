using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.DependencyInjection;
using Vekha.Testing;
using Vekha.Web.Pages.Account;

namespace Vekha.Web.Tests.Account;

public sealed class SignInLimitTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_machine_that_tries_passwords_is_stopped_and_another_address_is_not()
    {
        await using var app =
            fixture.App.WithWebHostBuilder(b => b.ConfigureTestServices(s => s.AddSingleton<IStartupFilter, FromHeader>()));
        var machine = From(app.CreateClient(), "203.0.113.7");
        for (var i = 0; i < SignInLimit.Attempts; i++) (await PostAsync(machine)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(machine)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app.CreateClient(), "203.0.113.8"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    // Without a token: the limit stands in front of everything else.
    private static async Task<HttpStatusCode> PostAsync(HttpClient client)
    {
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in")]);
        return (await client.PostAsync(new Uri("/sign-in", UriKind.Relative), content)).StatusCode;
    }

    private static HttpClient From(HttpClient client, string address)
    {
        client.DefaultRequestHeaders.Add("X-Test-Address", address);
        return client;
    }

    private sealed class FromHeader : IStartupFilter
    {
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
}
