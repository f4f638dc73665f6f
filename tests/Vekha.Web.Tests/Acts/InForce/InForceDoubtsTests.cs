using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.InForce;

/// <summary>The same act twice, a second plan for the same centres, an act of another region.</summary>
public sealed class InForceDoubtsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_same_act_loaded_twice_is_told_at_once_and_wants_a_reason()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var first = await PrintedOrder.LoadAsync(visitor, Numbered("501-р"));
        (await visitor.PageAsync(first)).QuerySelector("#same-act").ShouldBeNull();
        var second = await PrintedOrder.LoadAsync(visitor, Numbered("501-p"));
        var page = await visitor.PageAsync(second);
        page.QuerySelector("section[aria-labelledby=same-act]")!.QuerySelectorAll("a").Select(a => a.GetAttribute("href"))
            .ShouldBe([first, $"{second}/delete"]);

        // What tells the copies apart, wherever they are named.
        var listed = (await visitor.PageAsync("/acts")).QuerySelectorAll("tbody tr")
            .Where(tr => tr.QuerySelector($"a[href='{first}'], a[href='{second}']") is not null).ToList();
        listed.Count.ShouldBe(2);
        listed.Select(tr => tr.QuerySelector("[data-copy]")!.TextContent)
            .ShouldAllBe(copy => copy.StartsWith("набранный текст, загружен "));
        listed.Select(tr => tr.QuerySelector(".vk-today-next a")!.GetAttribute("href"))
            .ShouldBe([$"{second}#same-act", $"{first}#same-act"], ignoreOrder: true);
        page.QuerySelector("section[aria-labelledby=same-act] .vk-muted")!.TextContent.ShouldEndWith(", черновик");

        var preview = await visitor.PageAsync(Preview(second));
        preview.QuerySelector("section[aria-labelledby=doubts] a")!.GetAttribute("href").ShouldBe(first);
        var form = Visitor.FormOf(preview, "confirm");
        var answer = await visitor.PostAsync(form, Preview(second), new() { ["Form.Do"] = "Confirm", ["Form.Reason"] = " " });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
        (await CountAsync(second)).ShouldBe(0);

        await visitor.PostAsync(form, Preview(second), new() { ["Form.Do"] = "Confirm", ["Form.Reason"] = "Первый скан неполный" });
        await fixture.App.JobsEndedAsync();
        (await CountAsync(second)).ShouldBe(5);
        (await ReasonAsync(second)).ShouldBe("Первый скан неполный");
    }

    [Fact]
    public async Task A_form_that_hides_what_speaks_against_it_changes_nothing()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        await PrintedOrder.LoadAsync(visitor, Numbered("502-р"));
        var act = await PrintedOrder.LoadAsync(visitor, Numbered("502-р"));
        var answer = await visitor.PostAsync(
            Preview(act), "confirm", new() { ["Form.Do"] = "Confirm", ["Form.Doubts"] = "0", ["Form.Reason"] = "Так надо" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        await fixture.App.JobsEndedAsync();
        (await CountAsync(act)).ShouldBe(0);
    }

    [Fact]
    public async Task A_second_plan_for_the_same_centres_is_told_with_the_plan_that_is_there()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var first = await PrintedOrder.LoadAsync(visitor, Numbered("503-р"));
        await PrintedOrder.PutInForceAsync(visitor, first);
        var second = await PrintedOrder.LoadAsync(visitor, Numbered("504-р"));
        var doubts = (await visitor.PageAsync(Preview(second))).QuerySelector("section[aria-labelledby=doubts]")!;
        doubts.TextContent.ShouldContain("503-р");
        await using var db = fixture.App.Database.Open();
        var there = await db.Editions.Where(e => e.ActId == PrintedOrder.IdOf(first)).Select(e => e.Id).SingleAsync(Ct);
        doubts.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain($"/plan?edition={there}");
        doubts.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain($"{second}/plans/1/former");
    }

    [Fact]
    public async Task An_act_of_another_region_is_told()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var ours = await visitor.PageAsync(Preview(await PrintedOrder.LoadAsync(visitor, Numbered("505-р"))));
        ours.Body!.TextContent.ShouldNotContain("акт другого региона");
        var text = Numbered("506-р").Replace("ЛЕСОГОРСКОЙ", "ТИХОРЕЧЕНСКОЙ", StringComparison.Ordinal)
            .Replace("Лесогорской", "Тихореченской", StringComparison.Ordinal);
        var theirs = await visitor.PageAsync(Preview(await PrintedOrder.LoadAsync(visitor, text)));
        theirs.QuerySelector("section[aria-labelledby=doubts]")!.TextContent
            .ShouldContain("в нём сказано «Тихореченской области», а план вводится в регионе «Лесогорская область».");
        theirs.QuerySelector("#reason").ShouldNotBeNull();
    }

    [Fact]
    public async Task An_act_without_number_and_date_wants_a_reason_and_its_plan_goes_by_its_title()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var text = PrintedOrder.Text.Replace("от 15 января 2024 г. № 21-р\nг.", "от «___» ________ 2024 г. № ____\nг.");
        var act = await PrintedOrder.LoadAsync(visitor, text);
        var doubts = (await visitor.PageAsync(Preview(act))).QuerySelector("section[aria-labelledby=doubts]")!;
        doubts.TextContent.ShouldContain(ActTexts.Unnumbered);
        doubts.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ShouldContain($"{act}/head");
        var answer = await visitor.PostAsync(Preview(act), "confirm", new() { ["Form.Do"] = "Confirm", ["Form.Reason"] = "" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await CountAsync(act)).ShouldBe(0);

        await PrintedOrder.PutInForceAsync(visitor, act);
        await using var db = fixture.App.Database.Open();
        var edition = await db.Editions.Where(e => e.ActId == PrintedOrder.IdOf(act)).Select(e => new { e.Id, e.Title }).SingleAsync(Ct);
        (await visitor.PageAsync($"/plan?edition={edition.Id}")).Body!.TextContent.ShouldContain($": {edition.Title}");
    }

    private static string Numbered(string number) => PrintedOrder.Text.Replace("21-р", number, StringComparison.Ordinal);

    private static string Preview(string act) => $"{act}/plans/1/in-force{PrintedOrder.BothCohorts}";

    private async Task<int> CountAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Obligations.CountAsync(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)), Ct);
    }

    private async Task<string?> ReasonAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Journal.Where(e => e.Kind == "edition.in-force"
            && db.Editions.Any(d => d.Id.Value == e.ThingId && d.ActId == PrintedOrder.IdOf(act))).Select(e => e.Reason).SingleAsync(Ct);
    }
}
