using Vekha.Testing;

namespace Vekha.Web.Tests.Answers;

public sealed class SecurityHeadersTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/there-is-no-such-page")]
    public async Task Every_answer_forbids_foreign_scripts_and_frames(string address)
    {
        using var answer = await (await fixture.App.SignedInAsync("coordinator")).Http.GetAsync(
            new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldContain("frame-ancestors 'none'");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }
}
