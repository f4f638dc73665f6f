using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Heads;

public sealed class HeadPageTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task The_head_is_corrected_and_a_stale_form_is_told()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head");
        var wrong = await Visitor.ReadAsync(await visitor.PostAsync(form, $"{act}/head", new() { ["Form.Date"] = "31.02.2024" }));
        wrong.QuerySelector("#Date-error")!.TextContent.ShouldBe(ActTexts.HeadFault_DayUnclear);
        (await visitor.PostAsync(form, $"{act}/head",
            new() { ["Form.Number"] = "22-р", ["Form.Date"] = "16.01.2024" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var stale = await visitor.PostAsync(form, $"{act}/head", new() { ["Form.Number"] = "23-р" });
        stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(stale);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("22-р");
        page.QuerySelector("#Number")!.GetAttribute("value").ShouldBe("23-р");
        (await visitor.PageAsync(act)).QuerySelector("h1")!.TextContent.ShouldContain("Об утверждении");
    }
}
