using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Measures;

/// <summary>Where a measure stands in its plan.</summary>
public sealed class MeasureOrderTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private const string First = "1. Утверждение должностных лиц, ответственных за создание центров";
    private const string Second = "2. Ремонт помещений центра";
    private const string Third = "3. Закупка оборудования";

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_new_measure_comes_behind_the_one_it_was_added_at_once_it_is_saved()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = AddAt(await visitor.PageAsync(act), 0);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        var filled = await Visitor.ReadAsync(
            await visitor.PostAsync(form, address, new() { ["Form.Do"] = "add-party", ["Form.Name"] = "Осмотр" }));
        filled.QuerySelector("input[name='Form.Parties[0].Name']").ShouldNotBeNull();
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third]);
        var answer = await visitor.PostAsync(Visitor.FormOf(filled, "measure"), address,
            new() { ["Form.Do"] = "save", ["Place.AsIs"] = "true" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await NamesAsync(visitor, act)).ShouldBe([First, "1.1. Осмотр", Second, Third]);
    }

    [Fact]
    public async Task Who_looks_at_the_form_of_a_new_measure_and_leaves_changes_nothing()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var before = await WrittenAsync(act);
        var page = await visitor.PageAsync(act);
        foreach (var link in page.QuerySelectorAll<IHtmlAnchorElement>("a[href*='/measures/new']"))
        {
            var form = await visitor.PageAsync(link.GetAttribute("href")!);
            form.QuerySelector<IHtmlAnchorElement>("form a.btn")!.GetAttribute("href")!.ShouldStartWith($"{act}?measure=");
        }
        (await WrittenAsync(act)).ShouldBe(before);
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third]);
    }

    [Fact]
    public async Task A_new_measure_that_lacks_its_name_is_not_added_and_keeps_what_was_typed()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = AddAt(await visitor.PageAsync(act), 1);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        var answer = await visitor.PostAsync(form, address, new() { ["Form.Do"] = "save", ["Form.Oversight"] = "Отчёт" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#name-error")!.TextContent.ShouldContain(MeasureTexts.MeasureFault_NameRequired);
        page.QuerySelector<IHtmlInputElement>("#oversight")!.Value.ShouldBe("Отчёт");
        page.QuerySelector<IHtmlSelectElement>("#after")!.Value.ShouldBe(
            (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure]")[1].GetAttribute("data-measure"));
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third]);
    }

    /// <summary>Nothing is chosen for a person, and what a row lacks is told before it is saved.</summary>
    [Fact]
    public async Task A_new_measure_gets_a_number_and_is_saved_without_its_parts_only_on_request()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = AddAt(await visitor.PageAsync(act), 0);
        var page = await visitor.PageAsync(address);
        page.QuerySelector<IHtmlInputElement>("#number")!.Value.ShouldBe("1.1");
        page.QuerySelectorAll("input[name='Form.Owner'][checked]").ShouldBeEmpty();

        var form = Visitor.FormOf(page, "measure");
        var read = await Visitor.ReadAsync(await visitor.PostAsync(form, address, new()
        {
            ["Form.Do"] = "read-deadline",
            ["Form.Name"] = "Осмотр",
            ["Form.DeadlineText"] = "до 20 декабря 2024 г. (для 2024 года)",
        }));
        read.QuerySelector<IHtmlInputElement>("input[name='Form.Owner'][checked]")!.Value.ShouldBe("EachCentre");
        read.QuerySelectorAll("[data-remark]").ShouldBeEmpty();

        var filled = Visitor.FormOf(read, "measure");
        var answer = await visitor.PostAsync(filled, address, new() { ["Form.Do"] = "save", ["Form.Owner"] = "Region" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var told = await Visitor.ReadAsync(answer);
        told.QuerySelectorAll("[data-remark]").Select(r => r.GetAttribute("data-remark"))
            .ShouldBe(["NoResponsible", "NoDeliverable", "CohortOfRegion"]);
        told.QuerySelector("#as-is-error")!.TextContent.ShouldBe(MeasureTexts.MeasureFault_Incomplete);
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third]);
        await visitor.PostAsync(Visitor.FormOf(told, "measure"), address, new() { ["Form.Do"] = "save", ["Place.AsIs"] = "true" });
        (await NamesAsync(visitor, act)).ShouldBe([First, "1.1. Осмотр", Second, Third]);
    }

    [Fact]
    public async Task A_form_posted_twice_adds_one_measure()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = AddAt(await visitor.PageAsync(act), 2);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        var answers = await Task.WhenAll(Enumerable.Range(0, 3).Select(_ => visitor.PostAsync(form, address, Named("Осмотр"))));
        answers.Select(PrintedOrder.AddressOf).Distinct().Count().ShouldBe(1);
        (await NamesAsync(visitor, act)).ShouldBe([First, Second, Third, "4. Осмотр"]);
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
        var adding = Visitor.FormOf(await visitor.PageAsync(AddAt(page, 0)), "measure");
        await PrintedOrder.PutInForceAsync(visitor, act);
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "move"), act, new() { ["Move.Change"] = MovesOf(page, 1)[0] });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_AlreadyInForce);
        answer = await visitor.PostAsync(adding, AddAt(page, 0), Named("Осмотр"));
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_AlreadyInForce);
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
        var adding = AddAt(page, 0);
        answer = await visitor.PostAsync(
            Visitor.FormOf(await visitor.PageAsync(adding), "measure"), adding, new(Named("Осмотр")) { ["Place.After"] = strange! });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await visitor.StatusOfAsync(AddAt(other, 0).Replace(PrintedOrder.IdOf(AddAt(other, 0)).ToString(), $"{PrintedOrder.IdOf(act)}")))
            .ShouldBe(HttpStatusCode.NotFound);
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
        page.QuerySelectorAll("[data-measure]")[measure].QuerySelector("a[href*='/measures/new']")!.GetAttribute("href")!;

    private static Dictionary<string, string> Named(string name) => new()
    {
        ["Form.Do"] = "save",
        ["Form.Name"] = name,
        ["Form.Owner"] = "Region",
        ["Place.AsIs"] = "true",
    };

    /// <summary>How many rows and lines of the journal there are.</summary>
    private async Task<(int Rows, int Lines)> WrittenAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return (
            await db.Measures.CountAsync(m => db.Editions.Any(e => e.Id == m.EditionId && e.ActId == PrintedOrder.IdOf(act)), Ct),
            await db.Journal.CountAsync(Ct));
    }

    private static async Task<List<string>> NamesAsync(Visitor visitor, string act) =>
        [.. (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure] h4").Select(h => h.TextContent)];
}
