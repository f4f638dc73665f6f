using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Requests;

public sealed class AnswerHeadersTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/obligations/list.csv")]
    [InlineData("/obligations/list.xlsx")]
    [InlineData("/plan/grid.xlsx")]
    [InlineData("/administration/journal.csv")]
    public async Task What_a_person_sees_who_signed_in_stays_in_no_cache(string address)
    {
        var visitor = await fixture.App.SignedInAsync("admin");
        using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task Signing_out_takes_the_token_of_a_form()
    {
        var visitor = await fixture.App.SignedInAsync("head");
        using var forged = new FormUrlEncodedContent([]);
        using var answer =
            await visitor.Http.PostAsync(new Uri("/sign-out", UriKind.Relative), forged, TestContext.Current.CancellationToken);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.StatusOfAsync("/")).ShouldBe(HttpStatusCode.OK);
        (await visitor.PostAsync("/", "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.StatusOfAsync("/")).ShouldBe(HttpStatusCode.Redirect);
    }
}
