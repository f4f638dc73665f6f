using System.Net;
using Vekha.Testing;
using Vekha.Web.Requests;

namespace Vekha.Web.Tests.Requests;

public sealed class RequestLimitsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_machine_that_tries_passwords_is_stopped_and_another_address_is_not()
    {
        await using var app = FromHeader.Of(fixture.App);
        var machine = From(app.CreateClient(), "203.0.113.7");
        for (var i = 0; i < RequestLimits.Attempts; i++) (await PostAsync(machine)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(machine)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app.CreateClient(), "203.0.113.8"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    [Theory]
    [InlineData("/obligations")]
    [InlineData("/unsubscribe/abc")]
    [InlineData("/sign-out")]
    public async Task So_is_one_that_posts_forms_without_a_session_to_any_address(string address)
    {
        await using var app = FromHeader.Of(fixture.App);
        var machine = From(app.CreateClient(), "203.0.113.9");
        for (var i = 0; i < RequestLimits.Attempts; i++) (await PostAsync(machine, address)).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(machine, address)).ShouldBe(HttpStatusCode.TooManyRequests);
        (await machine.GetAsync(new Uri("/sign-in", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Addresses_of_one_subscriber_count_as_one()
    {
        await using var app = FromHeader.Of(fixture.App);
        for (var i = 1; i <= RequestLimits.Attempts; i++)
            (await PostAsync(From(app.CreateClient(), $"2001:db8:1:2::{i:x}"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app.CreateClient(), "2001:db8:1:2:ffff::1"))).ShouldBe(HttpStatusCode.TooManyRequests);
        (await PostAsync(From(app.CreateClient(), "2001:db8:1:3::1"))).ShouldNotBe(HttpStatusCode.TooManyRequests);
    }

    // Without a token: the limit stands in front of everything else.
    private static async Task<HttpStatusCode> PostAsync(HttpClient client, string address = "/sign-in")
    {
        using var content = new FormUrlEncodedContent([new("_handler", "sign-in")]);
        return (await client.PostAsync(new Uri(address, UriKind.Relative), content)).StatusCode;
    }

    private static HttpClient From(HttpClient client, string address)
    {
        client.DefaultRequestHeaders.Add("X-Test-Address", address);
        return client;
    }
}
