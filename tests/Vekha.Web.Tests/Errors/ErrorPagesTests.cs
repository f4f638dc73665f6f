using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Errors;

public sealed class ErrorPagesTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Who_is_signed_in_keeps_the_navigation_on_a_page_that_is_not_there()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        foreach (var address in new[] { "/there-is-no-such-page", $"/administration/people/{Guid.NewGuid()}" })
        {
            using var answer = await admin.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
            var page = await Visitor.ReadAsync(answer);
            page.QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.NotFoundTitle);
            page.QuerySelector(".vk-nav").ShouldNotBeNull(address);
        }
    }

    [Fact]
    public async Task A_form_sent_to_a_page_that_is_not_there_is_answered_in_words()
    {
        using var content = new FormUrlEncodedContent([new("a", "b")]);
        using var answer = await (await fixture.App.SignedInAsync("curator")).Http.PostAsync(
            new Uri("/there-is-no-such-page", UriKind.Relative), content, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.NotFoundTitle);
    }

    [Theory]
    [InlineData("GET", "/sign-out")]
    [InlineData("DELETE", "/obligations")]
    [InlineData("TRACE", "/sign-in")]
    public async Task What_an_address_does_not_take_is_refused_in_words(string method, string address)
    {
        using var request = new HttpRequestMessage(new(method), new Uri(address, UriKind.Relative));
        var visitor = await fixture.App.SignedInAsync("curator");
        using var answer = await visitor.Http.SendAsync(request, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.RefusedTitle);
    }
}
