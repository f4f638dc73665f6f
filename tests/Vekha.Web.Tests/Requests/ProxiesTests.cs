using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Testing;

namespace Vekha.Web.Tests.Requests;

/// <summary>Whoever is no proxy of ours cannot say that he is somebody else.</summary>
public sealed class ProxiesTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly int Most = new LimitSettings().FormsFromAddress;

    [Theory]
    [InlineData(null, "203.0.113.70", HttpStatusCode.TooManyRequests)]
    [InlineData(null, "127.0.0.1", HttpStatusCode.BadRequest)]
    [InlineData("203.0.113.71", "203.0.113.71", HttpStatusCode.BadRequest)]
    [InlineData("10.0.0.0/8; 203.0.113.72", "203.0.113.72", HttpStatusCode.BadRequest)]
    [InlineData("10.0.0.0/8", "203.0.113.73", HttpStatusCode.TooManyRequests)]
    [InlineData("10.0.0.0/8", "127.0.0.1", HttpStatusCode.TooManyRequests)]
    public async Task A_forwarded_address_is_believed_of_a_known_proxy_alone(string? known, string sender, HttpStatusCode last)
    {
        await using var app = FromHeader.Of(fixture.App).WithWebHostBuilder(host => host.UseSetting("Vekha:Proxies", known));
        for (var i = 0; i < Most; i++) (await PostAsync(app, sender, $"198.51.{i}.1")).ShouldBe(HttpStatusCode.BadRequest);
        (await PostAsync(app, sender, "198.51.200.1")).ShouldBe(last);
    }

    [Fact]
    public async Task The_setting_of_the_framework_that_believes_everybody_changes_nothing()
    {
        await using var app = fixture.App.WithWebHostBuilder(host => host.UseSetting("FORWARDEDHEADERS_ENABLED", "true"));
        var options = app.Services.GetRequiredService<IOptions<ForwardedHeadersOptions>>().Value;
        options.KnownIPNetworks.Select(network => $"{network}").ShouldBe(["127.0.0.0/8", "::1/128"]);
        options.KnownProxies.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_neither_an_address_nor_a_network_stops_the_server_at_its_start()
    {
        await using var app = fixture.App.WithWebHostBuilder(host => host.UseSetting("Vekha:Proxies", "proxy.example"));
        Should.Throw<FormatException>(() => app.CreateClient()).Message.ShouldContain("«proxy.example»");
    }

    private static async Task<HttpStatusCode> PostAsync(WebApplicationFactory<Program> app, string from, string forwarded)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri("/unsubscribe/abc", UriKind.Relative));
        request.Headers.Add("X-Test-Address", from);
        request.Headers.Add("X-Forwarded-For", forwarded);
        request.Content = new FormUrlEncodedContent([new("a", "b")]);
        using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
        return answer.StatusCode;
    }
}
