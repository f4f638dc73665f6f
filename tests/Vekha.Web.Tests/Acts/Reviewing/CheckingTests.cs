using System.Net;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Acts.Reviewing;

public sealed class CheckingTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_row_is_ticked_off_at_one_press_and_the_plan_counts_them()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        (await CountAsync(visitor, act)).ShouldBe(ActTexts.CheckedOf.With("0", "3"));
        var page = await visitor.PageAsync(act);
        var button = page.QuerySelector("button[name='Check.Change']")!;
        button.GetAttribute("aria-pressed").ShouldBe("false");
        var form = Visitor.FormOf(page, "check");
        var tick = new Dictionary<string, string> { ["Check.Change"] = button.GetAttribute("value")! };
        (await visitor.PostAsync(form, act, tick)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync(visitor, act)).ShouldBe(ActTexts.CheckedOf.With("1", "3"));
        // Pressed twice, it stays as it is.
        (await visitor.PostAsync(form, act, tick)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CountAsync(visitor, act)).ShouldBe(ActTexts.CheckedOf.With("1", "3"));

        var pressed = (await visitor.PageAsync(act)).QuerySelector("button[name='Check.Change'][aria-pressed=true]")!;
        await visitor.PostAsync(act, "check", new() { ["Check.Change"] = pressed.GetAttribute("value")! });
        (await CountAsync(visitor, act)).ShouldBe(ActTexts.CheckedOf.With("0", "3"));
    }

    [Fact]
    public async Task Who_saves_a_row_has_checked_it()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await visitor.PostAsync(await PrintedOrder.MeasureAddressAsync(visitor, act, 2), "measure", new() { ["Form.Do"] = "save" });
        (await CountAsync(visitor, act)).ShouldBe(ActTexts.CheckedOf.With("1", "3"));
    }

    private static async Task<string> CountAsync(Visitor visitor, string act) =>
        (await visitor.PageAsync(act)).QuerySelector("[data-checked]")!.TextContent;
}
