using System.Net;
using Vekha.Testing;
using Vekha.Web.Requests;

namespace Vekha.Web.Tests.Requests;

public sealed class OversizedUploadsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("/account/deputy")]
    [InlineData("/sign-out")]
    [InlineData("/nowhere")]
    public async Task Texts_that_are_too_long_are_refused_in_words(string address)
    {
        using var content = new ByteArrayContent(new byte[OversizedUploads.Form + 1]);
        using var answer = await PostAsync(address, content, "application/x-www-form-urlencoded");
        answer.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.TooLargeTitle);
    }

    [Theory]
    [InlineData("application/x-www-form-urlencoded; charset=utf-7", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("text/plain", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data", HttpStatusCode.BadRequest)]
    [InlineData("multipart/form-data; boundary=B", HttpStatusCode.BadRequest)]
    public async Task So_is_what_is_no_form_that_can_be_read(string type, HttpStatusCode status)
    {
        using var content = new StringContent("--B\r\nContent-Disposition: form-data; name=a\r\n\r\nb");
        using var answer = await PostAsync("/account/deputy", content, type);
        answer.StatusCode.ShouldBe(status);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldNotBe(ErrorTexts.FailureTitle);
    }

    private async Task<HttpResponseMessage> PostAsync(string address, HttpContent content, string type)
    {
        content.Headers.Remove("Content-Type");
        content.Headers.TryAddWithoutValidation("Content-Type", type);
        var visitor = await fixture.App.SignedInAsync("curator");
        return await visitor.Http.PostAsync(new Uri(address, UriKind.Relative), content, TestContext.Current.CancellationToken);
    }
}
