using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Acts.Measures;

public sealed class MeasurePageTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_measure_keeps_what_was_typed_into_every_field()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var answer = await visitor.PostAsync(address, "measure", new()
        {
            ["Form.Do"] = "save",
            ["Form.Name"] = "Назначение ответственных",
            ["Form.Parties[0].Name"] = "Комитет образования",
            ["Form.Parties[0].ByAgreement"] = "true",
            ["Form.Deliverables[0].Deadline"] = "до 1 февраля 2024 г.",
            ["Form.Rules[0].Due"] = "III квартал 2024 г.",
            ["Form.Rules[0].Cohort"] = "2024",
            ["Form.Owner"] = "EachCentre",
        });
        PrintedOrder.AddressOf(answer).ShouldStartWith(act + "?measure=");
        await using var db = fixture.App.Database.Open();
        var saved = await db.Measures.SingleAsync(m => m.Id == IdOf(address), Ct);
        saved.Owner.ShouldBe(OwedBy.EachCentre);
        saved.Reviewed.ShouldBeTrue();
        saved.Name.ShouldBe("Назначение ответственных");
        saved.Measure.Responsible.ShouldBe([new("Комитет образования", true)]);
        saved.Measure.Deliverables[0].Deadline!.Rules[0].Due.ToString().ShouldBe("2024-02-01");
        saved.Measure.Deadline.Rules.ShouldBe([new(Due: Documents.Deadlines.Rules.PartialDate.OfQuarter(2024, 3), Cohort: 2024)]);
        (await db.Journal.SingleAsync(e => e.ThingId == saved.Id.Value && e.Kind == "measure.corrected", Ct))
            .To!.ShouldContain("Комитет образования");
    }

    [Fact]
    public async Task Rows_of_rules_are_added_and_removed_without_saving()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var page = await Visitor.ReadAsync(
            await visitor.PostAsync(address, "measure", new() { ["Form.Do"] = "add-rule", ["Form.Name"] = "Черновик" }));
        page.QuerySelector("#rule-1-Due").ShouldNotBeNull();
        page.QuerySelector("#name")!.TextContent.ShouldBe("Черновик");
        var form = Visitor.FormOf(page, "measure");
        page = await Visitor.ReadAsync(await visitor.PostAsync(form, address, new() { ["Form.Do"] = "remove-rule:0" }));
        page.QuerySelector("#rule-1-Due").ShouldBeNull();
        page.QuerySelector("#rule-0-Due")!.GetAttribute("value").ShouldBeNullOrEmpty();
        (await visitor.PageAsync(address)).QuerySelector("#name")!.TextContent.ShouldNotBe("Черновик");
    }

    [Fact]
    public async Task A_deadline_is_read_again_on_demand_and_its_dates_are_shown_for_every_cohort()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 2);
        var answer = await visitor.PostAsync(
            address, "measure", new() { ["Form.Do"] = "read-deadline", ["Form.DeadlineText"] = "до 20 декабря 2024 г." });
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#rule-0-Due")!.GetAttribute("value").ShouldBe("20\u00a0декабря\u00a02024\u00a0г.");
        var dates = page.QuerySelectorAll("time").Select(t => t.GetAttribute("datetime")).ToList();
        dates.ShouldBe(["2024-12-20", "2024-12-20"]);
    }

    [Fact]
    public async Task What_is_wrong_is_told_at_its_field_and_nothing_typed_is_lost()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var answer = await visitor.PostAsync(address, "measure", new()
        {
            ["Form.Do"] = "save",
            ["Form.Name"] = "",
            ["Form.Rules[0].Due"] = "когда-нибудь",
            ["Form.Rules[0].LagAfter"] = "event",
            ["Form.Oversight"] = "Отдел контроля",
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#name-error")!.TextContent.ShouldBe(MeasureTexts.MeasureFault_NameRequired);
        page.QuerySelector("#rule-0-Due-error")!.TextContent.ShouldBe(MeasureTexts.MeasureFault_DateUnclear);
        page.QuerySelector("#rule-0-LagEvent-error").ShouldNotBeNull();
        page.QuerySelector("#rule-0-Due")!.GetAttribute("value").ShouldBe("когда-нибудь");
        page.QuerySelector("#oversight")!.GetAttribute("value").ShouldBe("Отдел контроля");
    }

    [Fact]
    public async Task Of_two_people_the_second_sees_both_versions_and_may_save_over()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        (await visitor.PostAsync(form, address, Saved("Первый текст"))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var answer = await visitor.PostAsync(form, address, Saved("Второй текст"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain("Первый текст");
        page.QuerySelector("#name")!.TextContent.ShouldBe("Второй текст");
        (await visitor.PostAsync(Visitor.FormOf(page, "measure"), address, new() { ["Form.Do"] = "save" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        (await visitor.PageAsync(address)).QuerySelector("#name")!.TextContent.ShouldBe("Второй текст");
    }

    [Fact]
    public async Task Ones_own_second_window_is_named_so_and_what_differs_is_marked()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        await visitor.PostAsync(form, address, Saved("Первый текст"));
        var alert = (await Visitor.ReadAsync(await visitor.PostAsync(form, address, Saved("Второй текст")))).QuerySelector("[role=alert]")!;
        alert.QuerySelector("h2")!.TextContent.ShouldStartWith(ActTexts.Saved_ByYou.With(""));
        alert.QuerySelectorAll("li:has(.vk-badge) strong").Select(s => s.TextContent).ShouldBe([$"{Texts.Measure}:"]);

        await using (var db = fixture.App.Database.Open())
        {
            db.RoleAssignments.Add(new(
                Guid.CreateVersion7(), TestRegion.IdOf("curator"), Role.Coordinator, TestRegion.Region.Id, TestRegion.Region.Path));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        await (await fixture.App.SignedInAsync("curator")).PostAsync(address, "measure", Saved("Третий текст"));
        alert = (await Visitor.ReadAsync(await visitor.PostAsync(form, address, Saved("Второй текст")))).QuerySelector("[role=alert]")!;
        alert.QuerySelector("h2")!.TextContent.ShouldStartWith(ActTexts.Saved_By.Split("{0}")[0]);
    }

    [Fact]
    public async Task One_click_changes_who_owes_a_measure_and_a_stale_click_does_not()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var form = Visitor.FormOf(page, "owner");
        var click = page.QuerySelector("[data-measure] button[name='Owner.Change']")!.GetAttribute("value")!;
        (await visitor.PostAsync(form, act, new() { ["Owner.Change"] = click })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PostAsync(form, act, new() { ["Owner.Change"] = click })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var back = click.Replace(nameof(OwedBy.EachCentre), nameof(OwedBy.Region));
        (await visitor.PostAsync(form, act, new() { ["Owner.Change"] = back })).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await visitor.PageAsync(act)).QuerySelector("[data-measure]")!.TextContent.ShouldContain(Texts.EachCentre);
    }

    [Fact]
    public async Task A_measure_is_added_once_and_removed()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(act);
        var adding = page.QuerySelector("a[href*='/measures/new']")!.GetAttribute("href")!;
        var form = Visitor.FormOf(await visitor.PageAsync(adding), "measure");
        Dictionary<string, string> saved = new(Saved("Осмотр")) { ["Form.Owner"] = "Region", ["Place.AsIs"] = "true" };
        var first = await visitor.PostAsync(form, adding, saved);
        var second = await visitor.PostAsync(form, adding, saved);
        PrintedOrder.AddressOf(second).ShouldBe(PrintedOrder.AddressOf(first));
        (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure]").Length.ShouldBe(4);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 4);
        (await visitor.PostAsync(address, "remove")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync(act)).QuerySelectorAll("[data-measure]").Length.ShouldBe(3);
        (await visitor.StatusOfAsync(address)).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Saved(string name) => new() { ["Form.Do"] = "save", ["Form.Name"] = name };

    private static MeasureId IdOf(string measure) => new(Guid.Parse(measure.Split('/')[4]));
}
