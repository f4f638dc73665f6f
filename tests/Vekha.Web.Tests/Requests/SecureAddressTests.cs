using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Vekha.Testing;

namespace Vekha.Web.Tests.Requests;

/// <summary>An installation whose address begins with «https», behind a proxy of this machine.</summary>
public sealed class SecureAddressTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("127.0.0.1", "http", "https://vekha.example/obligations?page=2")]
    [InlineData("127.0.0.1", "https", "/sign-in")]
    [InlineData("127.0.0.1", null, "/sign-in")]
    [InlineData("203.0.113.90", "http", "/sign-in")]
    public async Task Who_asked_a_proxy_of_ours_in_the_open_is_sent_to_the_secure_address(string sender, string? scheme, string target)
    {
        await using var app = Secure();
        using var answer = await AskAsync(app, HttpMethod.Get, "/obligations?page=2", sender, scheme);
        (answer.StatusCode == HttpStatusCode.PermanentRedirect).ShouldBe(target.StartsWith("https:", StringComparison.Ordinal));
        answer.Headers.Location!.ToString().ShouldContain(target);
    }

    [Fact]
    public async Task A_form_is_sent_there_as_it_is()
    {
        await using var app = Secure();
        using var answer = await AskAsync(app, HttpMethod.Post, "/sign-in", "127.0.0.1", "http");
        answer.StatusCode.ShouldBe(HttpStatusCode.PermanentRedirect);
    }

    [Fact]
    public async Task Browsers_are_told_to_ask_securely_for_a_year_and_all_cookies_are_secure()
    {
        await using var app = Secure();
        using var answer = await AskAsync(app, HttpMethod.Get, "/sign-in", "127.0.0.1", "https");
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Headers.GetValues("Strict-Transport-Security").ShouldBe(["max-age=31536000"]);
        answer.Headers.Contains("Server").ShouldBeFalse();
        var cookies = answer.Headers.GetValues("Set-Cookie").ToList();
        cookies.ShouldNotBeEmpty();
        cookies.ShouldAllBe(cookie => cookie.Contains("secure", StringComparison.OrdinalIgnoreCase));
    }

    private WebApplicationFactory<Program> Secure() =>
        FromHeader.Of(fixture.App).WithWebHostBuilder(host => host.UseSetting("Vekha:Address", "https://vekha.example"));

    private static async Task<HttpResponseMessage> AskAsync(
        WebApplicationFactory<Program> app, HttpMethod method, string address, string sender, string? scheme)
    {
        using var client = app.CreateClient(new() { AllowAutoRedirect = false });
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        request.Headers.Host = "vekha.example";
        request.Headers.Add("X-Test-Address", sender);
        if (scheme is not null) request.Headers.Add("X-Forwarded-Proto", scheme);
        if (scheme is not null) request.Headers.Add("X-Forwarded-For", "198.51.100.7");
        return await client.SendAsync(request, Ct);
    }
}
