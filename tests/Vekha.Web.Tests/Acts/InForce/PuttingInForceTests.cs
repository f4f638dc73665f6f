using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.InForce;

public sealed class PuttingInForceTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_preview_counts_what_then_appears()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var preview = await visitor.PageAsync($"{act}/plans/1/in-force");
        // One measure of the region, two of each of the two centres, one of them without a date.
        preview.QuerySelector("button.btn-primary")!.TextContent.ShouldContain("5");
        var page = await PrintedOrder.PutInForceAsync(visitor, act);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("5");
        await using var db = fixture.App.Database.Open();
        var owed = await db.Obligations.Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)))
            .ToListAsync(Ct);
        owed.Count.ShouldBe(5);
        owed.Count(o => o.CentreId == null).ShouldBe(1);
        owed.Count(o => o.Due is null).ShouldBe(2);
        (await visitor.PageAsync($"{act}/plans/1/in-force")).QuerySelector("form button.btn-primary").ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_chosen_cohorts_owe_and_others_are_added_later()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await PrintedOrder.PutInForceAsync(visitor, act, "?programme=it-cube&chosen=true&cohort=2023");
        (await CountAsync(act)).ShouldBe(3);
        await PrintedOrder.PutInForceAsync(visitor, act, "?chosen=true&cohort=2024");
        (await CountAsync(act)).ShouldBe(5);
    }

    [Fact]
    public async Task Two_people_at_once_and_a_form_posted_twice_have_one_effect()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/in-force"), "confirm");
        var other = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/in-force"), "confirm");
        await Task.WhenAll(new[] { form, form, other, other }.Select(f => visitor.PostAsync(f, $"{act}/plans/1/in-force", [])));
        await fixture.App.JobsEndedAsync();
        (await CountAsync(act)).ShouldBe(5);
        await using var db = fixture.App.Database.Open();
        (await db.Journal.CountAsync(e => e.Kind == "edition.in-force"
            && db.Editions.Any(d => d.Id.Value == e.ThingId && d.ActId == PrintedOrder.IdOf(act)), Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_measure_that_changed_since_the_preview_is_shown_before_anything_happens()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/in-force"), "confirm");
        await visitor.PostAsync(await PrintedOrder.MeasureAddressAsync(visitor, act, 1), "measure",
            new() { ["Form.Do"] = "save", ["Form.Owner"] = "EachCentre" });
        var answer = await visitor.PostAsync(form, $"{act}/plans/1/in-force", []);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_ChangedMeanwhile);
        (await CountAsync(act)).ShouldBe(0);
    }

    [Fact]
    public async Task A_plan_whose_title_names_no_programme_gets_one_also_a_new_one()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(
            visitor, PrintedOrder.Text.Replace("центров цифрового образования детей «IT-куб»", "школьных мастерских"));
        var page = await visitor.PageAsync($"{act}/plans/1/in-force");
        page.QuerySelector("#preview").ShouldBeNull();
        var answer =
            await visitor.PostAsync($"{act}/plans/1/in-force", "programme", new() { ["NewProgramme.Name"] = "Школьная мастерская" });
        PrintedOrder.AddressOf(answer).ShouldEndWith("?programme=shkolnaya-masterskaya");
        page = await visitor.PageAsync(PrintedOrder.AddressOf(answer));
        page.QuerySelector("#preview").ShouldNotBeNull();
        page.QuerySelector("table.vk-stack")!.TextContent.ShouldContain(InForceTexts.NoneNoCentres);
    }

    [Fact]
    public async Task Rows_of_a_plan_in_force_do_not_change_any_more()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        await PrintedOrder.PutInForceAsync(visitor, act);
        var answer = await visitor.PostAsync(form, address, new() { ["Form.Do"] = "save", ["Form.Name"] = "Другое" });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_AlreadyInForce);
    }

    private async Task<int> CountAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Obligations.CountAsync(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)), Ct);
    }
}
