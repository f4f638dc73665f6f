using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Requests;

public sealed class OwnHostsTests
{
    [Fact]
    public async Task Another_host_than_the_installations_own_is_refused_and_told_the_address()
    {
        await using var app = await AppAsync(new() { ["Vekha:Address"] = "https://vekha.example" });
        (await StatusAsync(app, "vekha.example")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(app, "localhost")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(app, "evil.example")).ShouldBe(HttpStatusCode.MisdirectedRequest);

        using var answer = await SendAsync(app, "evil.example");
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.MisdirectedTitle);
        page.Body!.TextContent.ShouldContain("https://vekha.example");
        page.DocumentElement.OuterHtml.ShouldNotContain("evil");
    }

    [Fact]
    public async Task Health_is_told_under_any_name()
    {
        await using var app = await AppAsync(new() { ["Vekha:Address"] = "https://vekha.example" });
        (await StatusAsync(app, "10.1.2.3", "/health")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_setting_of_the_framework_stands_above_the_address()
    {
        await using var app = await AppAsync(
            new() { ["Vekha:Address"] = "https://vekha.example", ["AllowedHosts"] = "a.example; *.b.example" });
        (await StatusAsync(app, "a.example")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(app, "c.b.example")).ShouldBe(HttpStatusCode.OK);
        (await StatusAsync(app, "vekha.example")).ShouldBe(HttpStatusCode.MisdirectedRequest);
    }

    private static async Task<VekhaApp> AppAsync(Dictionary<string, string?> settings) =>
        await VekhaApp.StartAsync(await TestDatabase.CreateAsync(), settings);

    private static async Task<HttpStatusCode> StatusAsync(VekhaApp app, string host, string address = "/sign-in")
    {
        using var answer = await SendAsync(app, host, address);
        return answer.StatusCode;
    }

    private static async Task<HttpResponseMessage> SendAsync(VekhaApp app, string host, string address = "/sign-in")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative)) { Headers = { Host = host } };
        return await app.Visitor().Http.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
