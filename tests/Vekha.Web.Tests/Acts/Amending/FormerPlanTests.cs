using System.Net;
using Vekha.Testing;
using Vekha.Web.Words;

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

    [Fact]
    public async Task No_choice_is_told_in_place_and_a_plan_of_its_own_is_a_choice()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app, AmendingOrder.Text(number: "77-р"));
        var address = $"{act}/plans/1/former";
        (await visitor.PageAsync(address)).QuerySelectorAll("input[type=radio][checked]").ShouldBeEmpty();
        var answer = await visitor.PostAsync(address, "former");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#former-error")!.TextContent.ShouldBe(ActTexts.ActFault_PlanRequired);
        Visitor.TargetOf(await visitor.PostAsync(address, "former", new() { ["Form.Former"] = "none" })).ShouldBe(act);
    }

    /// <summary>Saved as it stands, the page links the draft with the plan that the act means, as it is in force by now; what another act
    /// changed in between stays.</summary>
    [Fact]
    public async Task A_draft_is_composed_anew_of_the_edition_that_has_come_into_force_since()
    {
        var (visitor, act) = await OvertakenAsync();
        var address = $"{act}/plans/1/former";
        (await visitor.PageAsync(address)).QuerySelectorAll("input[type=radio][checked]").ShouldHaveSingleItem()
            .GetAttribute("value").ShouldNotBe("none");
        Visitor.TargetOf(await visitor.PostAsync(address, "former")).ShouldBe($"{act}/plans/1/changes");

        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        changes.QuerySelectorAll(".vk-compared tbody .vk-badge").Select(b => b.TextContent)
            .ShouldBe([AmendingTexts.KindReworded, AmendingTexts.KindSame]);
        changes.QuerySelectorAll("[data-unsaid]").ShouldBeEmpty();
        (await visitor.PageAsync($"{act}/plans/1/effect")).QuerySelector("#unsaid").ShouldBeNull();
    }

    [Fact]
    public async Task What_was_written_by_hand_in_a_row_that_the_other_act_changed_is_lost_only_when_agreed()
    {
        var (visitor, act) = await OvertakenAsync("Ремонт и оформление помещений центра");
        var address = $"{act}/plans/1/former";
        var answer = await visitor.PostAsync(address, "former");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#loses-error")!.TextContent.ShouldContain("Ремонт и оформление");
        (await visitor.PageAsync(act)).Body!.TextContent.ShouldContain("Ремонт и оформление");

        await visitor.PostAsync(Visitor.FormOf(page, "former"), address, new() { ["Form.Loses"] = "1" });
        (await visitor.PageAsync(act)).Body!.TextContent.ShouldNotContain("Ремонт и оформление");
    }

    [Fact]
    public async Task A_change_that_no_clause_causes_is_marked_and_applied_only_when_agreed()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        await PrintedOrder.InForceAsync(visitor);
        var act = await DraftedAsync(visitor, "80-р", Deadline);
        await CorrectAsync(visitor, act, "Ремонт и оформление помещений центра");
        (await visitor.PageAsync($"{act}/plans/1/changes")).QuerySelectorAll("[data-unsaid]").ShouldHaveSingleItem();
        var effect = $"{act}/plans/1/effect";
        (await visitor.PageAsync(effect)).QuerySelectorAll("li[data-unsaid]").ShouldHaveSingleItem()
            .TextContent.ShouldContain("Ремонт и оформление");

        var answer = await visitor.PostAsync(effect, "amend");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#unsaid-error")!.TextContent.ShouldBe(ActTexts.ActFault_Unsaid.With(1));
        (await visitor.PostAsync(effect, "amend", new() { ["Form.Unsaid"] = "1" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private const string Deadline = "1) в строке 1 слова «до 1 марта 2024 г.» заменить словами «до 15 марта 2024 г.».";

    /// <summary>A draft, and another act applied after it was begun.</summary>
    /// <param name="name">What a person writes into the draft; null for nothing.</param>
    private async Task<(Visitor Visitor, string Act)> OvertakenAsync(string? name = null)
    {
        var visitor = await _app.SignedInAsync("coordinator");
        await PrintedOrder.InForceAsync(visitor);
        var act = await DraftedAsync(visitor, "80-р", Deadline);
        if (name is not null) await CorrectAsync(visitor, act, name);
        await AmendingOrder.ApplyAsync(visitor, await DraftedAsync(
            visitor, "81-р", "1) строку 3 исключить;\n2) в графе 5 строки 2 слово «августа» заменить словом «октября»."));
        return (visitor, act);
    }

    private static async Task CorrectAsync(Visitor visitor, string act, string name) =>
        (await visitor.PostAsync(await PrintedOrder.MeasureAddressAsync(visitor, act, 2), "measure",
            new() { ["Form.Do"] = "save", ["Form.Name"] = name })).StatusCode.ShouldBe(HttpStatusCode.Redirect);

    private static async Task<string> DraftedAsync(Visitor visitor, string number, string changes)
    {
        var text = AmendingOrder.Text().Replace("80-р", number);
        var act = await PrintedOrder.LoadAsync(visitor, text[..text.IndexOf("Приложение", StringComparison.Ordinal)]
            .Replace("изменение, изложив приложение в новой редакции согласно приложению.", "следующие изменения:\n" + changes));
        await visitor.PostAsync($"{act}/former", "former");
        return act;
    }
}
