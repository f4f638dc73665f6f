using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Amending;

/// <summary>An act finds the plan it changes, and what it leaves out comes from the text in force.</summary>
public sealed class FormerPlanTests : IAsyncLifetime
{
    private VekhaApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await VekhaApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_act_that_changes_single_rows_gets_the_others_from_the_text_in_force()
    {
        var (visitor, _, act) =
            await AmendingOrder.LoadedAsync(
                _app, AmendingOrder.Text(
                    rows: "2	Ремонт помещений центра	Образовательная организация, на базе которой создается центр	Акт приемки работ	до "
                        + "1 октября 2024 г.")
            .Replace("2. Контроль", "2. Пункт 3 приложения признать утратившим силу.\n\n3. Контроль"));
        await visitor.PostAsync($"{act}/plans/1/changes", "fill");
        var numbers = (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure] h4").Select(h => h.TextContent.Split('.')[0].Trim());
        numbers.ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task An_act_without_a_plan_begins_with_the_text_in_force()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        await PrintedOrder.InForceAsync(visitor);
        var text = AmendingOrder.Text();
        var act = await PrintedOrder.LoadAsync(visitor, text[..text.IndexOf("Приложение", StringComparison.Ordinal)].Replace(
            "изменение, изложив приложение в новой редакции согласно приложению.", "следующие изменения:\n1.1. Строку 3 исключить."));
        (await visitor.PageAsync(act)).QuerySelector($"a[href='{act}/former']").ShouldNotBeNull();
        await visitor.PostAsync($"{act}/former", "former");
        (await visitor.PageAsync($"{act}/plans/1/changes?kind=all")).QuerySelectorAll(".vk-compared tbody tr")
            .Select(r => r.QuerySelector(".vk-badge")!.TextContent)
            .ShouldBe([AmendingTexts.KindSame, AmendingTexts.KindSame, AmendingTexts.KindGone]);
    }

    [Fact]
    public async Task An_act_that_matches_nothing_or_is_older_is_told_and_left_to_a_person()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app, AmendingOrder.Text(number: "77-р"));
        (await visitor.PageAsync($"{act}/plans/1/former")).QuerySelector(".vk-note")!.TextContent.ShouldBe(AmendingTexts.MatchNone);
        var former = (await visitor.PageAsync($"{act}/plans/1/former")).QuerySelector("input[type=radio]")!.GetAttribute("value")!;
        (await visitor.PostAsync($"{act}/plans/1/former", "former", new() { ["Form.Former"] = former })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        await AmendingOrder.ApplyAsync(visitor, act);

        var older = await PrintedOrder.LoadAsync(visitor, AmendingOrder.Text(date: "1 марта 2024 г."));
        var page = await visitor.PageAsync($"{older}/plans/1/former");
        page.QuerySelector(".vk-note")!.TextContent.ShouldContain("80-р");
        var answer = await visitor.PostAsync($"{older}/plans/1/former", "former");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_OlderThanInForce);
    }
}
