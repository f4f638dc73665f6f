using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Measures;

/// <summary>Where a measure stands in its plan.</summary>
public sealed class MeasureOrderTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string First = "1. Утверждение должностных лиц, ответственных за создание центров";
    private const string Second = "2. Ремонт помещений центра";
    private const string Third = "3. Закупка оборудования";

    [Fact]
    public async Task A_new_measure_comes_behind_the_one_it_was_added_at()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "add"), act, new() { ["Add.After"] = AddAt(page, 0) });
        (await NamesAsync(visitor, act)).ShouldBe([First, RowWords.New, Second, Third]);

        // An empty measure is filled in from nothing: no party, no deliverable, no rule is there yet.
        var address = PrintedOrder.AddressOf(answer);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        var filled = await Visitor.ReadAsync(
            await visitor.PostAsync(form, address, new() { ["Form.Do"] = "add-party", ["Form.Number"] = "1.1", ["Form.Name"] = "Осмотр" }));
        filled.QuerySelector("input[name='Form.Parties[0].Name']").ShouldNotBeNull();
        (await visitor.PostAsync(Visitor.FormOf(filled, "measure"), address, new() { ["Form.Do"] = "save" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        (await NamesAsync(visitor, act)).ShouldBe([First, "1.1. Осмотр", Second, Third]);
    }

    [Fact]
    public async Task A_form_posted_twice_adds_one_measure()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var form = Visitor.FormOf(page, "add");
        var answers =
            await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visitor.PostAsync(form, act, new() { ["Add.After"] = AddAt(page, 2) })));
        answers.Select(PrintedOrder.AddressOf).Distinct().Count().ShouldBe(1);
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third, RowWords.New]);
    }

    [Fact]
    public async Task A_measure_moves_by_one_and_back()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await MoveAsync(visitor, act, 2, 0);
        (await NamesAsync(visitor, act)).ShouldBe([First, Third, Second]);
        await MoveAsync(visitor, act, 1, 0);
        (await NamesAsync(visitor, act)).ShouldBe([Third, First, Second]);
        await MoveAsync(visitor, act, 0, 0);
        (await NamesAsync(visitor, act)).ShouldBe([First, Third, Second]);
        await using var db = fixture.App.Database.Open();
        (await db.Journal.CountAsync(e => e.Kind == "measure.moved" && db.Measures.Any(m => m.Id.Value == e.ThingId && db.Editions.Any(
            d => d.Id == m.EditionId && d.ActId == PrintedOrder.IdOf(act))), TestContext.Current.CancellationToken)).ShouldBe(3);
    }

    [Fact]
    public async Task A_measure_is_put_where_a_list_of_the_plan_says()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var page = await visitor.PageAsync(address);
        var last = page.QuerySelectorAll<IHtmlOptionElement>("#after option").ToList()[^1];
        last.TextContent.ShouldContain("Закупка оборудования");
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "move"), address, new() { ["Move.After"] = last.Value });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await NamesAsync(visitor, act)).ShouldBe([Second, Third, First]);
        (await visitor.PageAsync(address)).QuerySelector<IHtmlSelectElement>("#after")!.Value.ShouldBe(last.Value);
    }

    [Fact]
    public async Task A_stale_click_moves_nothing_and_says_so()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var form = Visitor.FormOf(page, "move");
        var (up, down) = (MovesOf(page, 1)[0], MovesOf(page, 1)[1]);
        (await visitor.PostAsync(form, act, new() { ["Move.Change"] = up })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var stale = await visitor.PostAsync(form, act, new() { ["Move.Change"] = down });
        stale.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(stale)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_ChangedMeanwhile);
        (await NamesAsync(visitor, act)).ShouldBe([Second, First, Third]);
    }

    [Fact]
    public async Task A_click_sent_twice_moves_once()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var form = Visitor.FormOf(page, "move");
        for (var times = 0; times < 2; times++)
            (await visitor.PostAsync(form, act, new() { ["Move.Change"] = MovesOf(page, 1)[0] })).StatusCode.ShouldBe(
                HttpStatusCode.Redirect);
        (await NamesAsync(visitor, act)).ShouldBe([Second, First, Third]);
        var measure = Guid.Parse(page.QuerySelectorAll("[data-measure]")[1].GetAttribute("data-measure")!);
        await using var db = fixture.App.Database.Open();
        (await db.Journal.CountAsync(e => e.Kind == "measure.moved" && e.ThingId == measure, TestContext.Current.CancellationToken))
            .ShouldBe(1);
    }

    [Fact]
    public async Task The_rows_of_a_plan_in_force_stay_where_they_are()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        await PrintedOrder.PutInForceAsync(visitor, act);
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "move"), act, new() { ["Move.Change"] = MovesOf(page, 1)[0] });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_AlreadyInForce);
        answer = await visitor.PostAsync(Visitor.FormOf(page, "add"), act, new() { ["Add.After"] = AddAt(page, 0) });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page = await visitor.PageAsync(act);
        page.QuerySelector(".vk-moves").ShouldBeNull();
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third]);
    }

    [Fact]
    public async Task A_measure_of_another_act_is_no_place_to_put_one()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var other = await visitor.PageAsync(await PrintedOrder.LoadAsync(visitor));
        var page = await visitor.PageAsync(act);
        var strange = other.QuerySelector("[data-measure]")!.GetAttribute("data-measure");
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "move"), act,
            new() { ["Move.Change"] = string.Join(':', [.. MovesOf(page, 1)[0].Split(':').Take(2), strange]) });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        answer = await visitor.PostAsync(Visitor.FormOf(page, "add"), act, new() { ["Add.After"] = AddAt(other, 0) });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third]);
    }

    private static async Task MoveAsync(Visitor visitor, string act, int measure, int button)
    {
        var page = await visitor.PageAsync(act);
        (await visitor.PostAsync(Visitor.FormOf(page, "move"), act,
            new() { ["Move.Change"] = MovesOf(page, measure)[button] })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
    }

    private static string[] MovesOf(IHtmlDocument page, int measure) =>
        [.. page.QuerySelectorAll("[data-measure]")[measure].QuerySelectorAll("button[name='Move.Change']")
            .Select(b => b.GetAttribute("value")!)];

    private static string AddAt(IHtmlDocument page, int measure) =>
        page.QuerySelectorAll("[data-measure]")[measure].QuerySelector("button[name='Add.After']")!.GetAttribute("value")!;

    private static async Task<List<string>> NamesAsync(Visitor visitor, string act) =>
        [.. (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure] h4").Select(h => h.TextContent)];
}
