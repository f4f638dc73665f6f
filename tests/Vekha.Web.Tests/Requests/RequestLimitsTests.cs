using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Vekha.Application;
using Vekha.Testing;

namespace Vekha.Web.Tests.Requests;

public sealed class RequestLimitsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly int Most = new LimitSettings().FormsFromAddress;

    private WebApplicationFactory<Program> App => FromHeader.Of(fixture.App);

    [Fact]
    public async Task A_machine_that_tries_passwords_is_stopped_and_another_address_is_not()
    {
        await using var app = App;
        using var machine = From(app, "203.0.113.7");
        for (var i = 0; i < Most; i++) (await PostAsync(machine)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(machine)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app, "203.0.113.8"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("/obligations")]
    [InlineData("/unsubscribe/abc")]
    [InlineData("/sign-out")]
    public async Task So_is_one_that_posts_forms_without_a_session_to_any_address(string address)
    {
        await using var app = App;
        using var machine = From(app, "203.0.113.9");
        for (var i = 0; i < Most; i++) (await PostAsync(machine, address)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(machine, address)).ShouldBe(HttpStatusCode.TooManyRequests);
        using var page = await machine.GetAsync(new Uri("/sign-in", UriKind.Relative), TestContext.Current.CancellationToken);
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Who_is_stopped_reads_why_and_until_when()
    {
        await using var app = App;
        using var machine = From(app, "203.0.113.10");
        for (var i = 0; i < Most; i++) await PostAsync(machine);
        using var content = new FormUrlEncodedContent([]);
        using var answer = await machine.PostAsync(new Uri("/sign-in", UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.Headers.RetryAfter!.Delta.ShouldBe(TimeSpan.FromMinutes(5));
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.TooManyTitle);
    }

    [Fact]
    public async Task Addresses_of_one_subscriber_count_as_one()
    {
        await using var app = App;
        for (var i = 1; i <= Most; i++) (await PostAsync(From(app, $"2001:db8:1:2::{i:x}"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app, "2001:db8:1:2:ffff::1"))).ShouldBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app, "2001:db8:1:3::1"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Fact]
    public async Task Thirty_people_behind_one_address_sign_in_at_once()
    {
        await using var app = App;
        // No login so often at once that its owner would seem to guess.
        var logins = Enumerable.Range(0, 30).Select(i => TestRegion.People[i % TestRegion.People.Count].Login);
        var answers = await Task.WhenAll(logins.Select(async login =>
        {
            var visitor = new Visitor(From(app, "203.0.113.11"));
            await visitor.SignInAsync(login, TestRegion.Password);
            return await visitor.StatusOfAsync("/account/password");
        }));
        answers.ShouldAllBe(status => status == HttpStatusCode.OK);
    }

    // Without a token: the limit stands in front of everything else.
    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string address = "/sign-in")
    {
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in")]);
        return (await client.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken)).StatusCode;
    }

    private static HttpClient From(WebApplicationFactory<Program> app, string address)
    {
        var client = app.CreateClient(new() { AllowAutoRedirect = false });
        client.DefaultRequestHeaders.Add("X-Test-Address", address);
        return client;
    }
}
