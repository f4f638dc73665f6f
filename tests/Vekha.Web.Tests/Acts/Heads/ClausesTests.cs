using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Heads;

/// <summary>The clauses of an act and the acts it changes, corrected by a person.</summary>
public sealed class ClausesTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_clause_is_corrected_added_behind_another_and_removed()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await DoAsync(visitor, act, Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head"), "add-clause:0");
        page = await DoAsync(visitor, act, Visitor.FormOf(page, "head"), "remove-clause:2");
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "head"), $"{act}/head", new()
        {
            ["Form.Do"] = "save",
            ["Form.Clauses[0].Text"] = "Утвердить план.",
            ["Form.Clauses[1].Number"] = "1.1.",
            ["Form.Clauses[1].Text"] = "Опубликовать его\nна сайте.",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await HeadAsync(act)).Clauses.ShouldBe([new("1", "Утвердить план."), new("1.1", "Опубликовать его на сайте.")]);
        await using var db = fixture.App.Database.Open();
        var entry = await db.Journal.SingleAsync(e => e.ThingId == PrintedOrder.IdOf(act).Value && e.Kind == "act.corrected", Ct);
        entry.From!.ShouldContain("Контроль за исполнением");
        entry.To!.ShouldContain("1.1. Опубликовать его на сайте.");
        entry.To!.ShouldNotContain("Председатель", Case.Sensitive, "What stayed as it was is not told.");
    }

    [Fact]
    public async Task An_act_that_is_changed_has_a_type_a_number_a_date_and_a_name()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await DoAsync(visitor, act, Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head"), "add-amends");
        await visitor.PostAsync(Visitor.FormOf(page, "head"), $"{act}/head", new()
        {
            ["Form.Do"] = "save",
            ["Form.Amends[0].Type"] = nameof(ActType.Resolution),
            ["Form.Amends[0].Number"] = "№ 17 - п",
            ["Form.Amends[0].Date"] = "03.02.2022",
            ["Form.Amends[0].Title"] = "«О мастерских»",
        });
        (await HeadAsync(act)).Amends.ShouldBe([new(new(2022, 2, 3), "17-п") { Type = ActType.Resolution, Title = "О мастерских" }]);
        (await visitor.PageAsync(act)).QuerySelector("section[aria-labelledby=head]")!.TextContent
            .ShouldContain($"{ActCitation.Of(ActType.Resolution, "17-п", new(2022, 2, 3))} «О мастерских»");
        page = await DoAsync(visitor, act, Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head"), "remove-amends:0");
        await visitor.PostAsync(Visitor.FormOf(page, "head"), $"{act}/head", new() { ["Form.Do"] = "save" });
        (await HeadAsync(act)).Amends.ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await DoAsync(visitor, act, Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head"), "add-amends");
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "head"), $"{act}/head", new()
        {
            ["Form.Do"] = "save",
            ["Form.Amends[0].Title"] = "О мастерских",
            ["Form.Amends[0].Date"] = "31.02.2022",
            ["Form.Clauses[0].Text"] = "",
            ["Form.Clauses[1].Number"] = "",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#amends-0-Number-error")!.TextContent.ShouldBe(Texts.Fault_NumberRequired);
        page.QuerySelector("#amends-0-Date-error")!.TextContent.ShouldBe(ActTexts.HeadFault_DayUnclear);
        page.QuerySelector("#clause-0-Text-error")!.TextContent.ShouldBe(ActTexts.HeadFault_ClauseTextRequired);
        page.QuerySelector("#clause-1-Number-error")!.TextContent.ShouldBe(Texts.Fault_NumberRequired);
        page.QuerySelector("#amends-0-Title")!.TextContent.ShouldBe("О мастерских");
        page.QuerySelector("#amends-0-Date")!.GetAttribute("value").ShouldBe("31.02.2022");
        (await HeadAsync(act)).Clauses.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_people_the_second_sees_the_clauses_of_the_first()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head");
        await visitor.PostAsync(form, $"{act}/head", new() { ["Form.Do"] = "save", ["Form.Clauses[0].Text"] = "Первый текст" });
        var answer =
            await visitor.PostAsync(form, $"{act}/head", new() { ["Form.Do"] = "save", ["Form.Clauses[0].Text"] = "Второй текст" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Первый текст");
        page.QuerySelector("#clause-0-Text")!.TextContent.ShouldBe("Второй текст");
        await visitor.PostAsync(Visitor.FormOf(page, "head"), $"{act}/head", new() { ["Form.Do"] = "save" });
        (await HeadAsync(act)).Clauses[0].Text.ShouldBe("Второй текст");
    }

    [Fact]
    public async Task A_clause_cannot_change_any_more_once_a_plan_is_in_force()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/head"), "head");
        await PrintedOrder.PutInForceAsync(visitor, act);
        var answer = await visitor.PostAsync(form, $"{act}/head", new() { ["Form.Do"] = "save", ["Form.Clauses[0].Text"] = "Другое" });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_AlreadyInForce);
    }

    private static async Task<AngleSharp.Html.Dom.IHtmlDocument> DoAsync(
        Visitor visitor, string act, AngleSharp.Html.Dom.IHtmlFormElement form, string action)
    {
        var answer = await visitor.PostAsync(form, $"{act}/head", new() { ["Form.Do"] = action });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await Visitor.ReadAsync(answer);
    }

    private async Task<Act> HeadAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return (await db.Acts.SingleAsync(a => a.Id == PrintedOrder.IdOf(act), Ct)).Head!;
    }
}
