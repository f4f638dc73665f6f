using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration.Organisations;

public sealed class OrganisationsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static string New => $"/administration/organisations/new?parent={TestRegion.Zarechye.Id}";

    [Fact]
    public async Task One_that_was_added_is_told_and_visible_and_the_tree_can_be_searched()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var page = await admin.PageAsync($"/administration/organisations?shown={TestRegion.School1.Id}");
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain(TestRegion.School1.ShortName ?? TestRegion.School1.Name);
        var fresh = page.QuerySelector(".vk-fresh")!;
        for (var above = fresh.Closest("details"); above is not null; above = above.ParentElement!.Closest("details"))
            above.HasAttribute("open").ShouldBeTrue();
        var found = await admin.PageAsync($"/administration/organisations?q={Uri.EscapeDataString(TestRegion.School1.Name)}");
        found.QuerySelector(".vk-tree")!.TextContent.ShouldContain(TestRegion.School1.ShortName ?? TestRegion.School1.Name);
        found.QuerySelector(".vk-tree")!.TextContent.ShouldNotContain(TestRegion.Ozersk.Name);
    }

    [Theory]
    [InlineData("name")]
    [InlineData("shortName")]
    [InlineData("kind")]
    [InlineData("above")]
    [InlineData("centres")]
    public async Task As_a_list_they_are_sorted_by_any_column_and_written_as_a_file(string column)
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var up = Names(await admin.PageAsync($"/administration/organisations?as=list&sort={column}"));
        up.Count.ShouldBeGreaterThan(3);
        var down = Names(await admin.PageAsync($"/administration/organisations?as=list&sort=-{column}"));
        down.ShouldNotBe(up);
        down.ShouldBe(up, ignoreOrder: true);
        var file = await admin.Http.GetStringAsync(new Uri($"/administration/organisations/list.csv?sort={column}", UriKind.Relative), Ct);
        file.TrimEnd().Split("\r\n").Length.ShouldBe(up.Count + 1);
    }

    [Fact]
    public async Task The_tree_shows_the_own_region_and_nothing_beside_it()
    {
        var text = (await (await fixture.App.SignedInAsync("admin")).PageAsync("/administration/organisations")).Body!.TextContent;
        text.ShouldContain("Город Озёрск");
        text.ShouldNotContain("Приморский край");
        text.ShouldNotContain("Дальняя школа");
    }

    [Fact]
    public async Task A_school_is_added_once_however_often_the_form_is_sent()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var form = Visitor.FormOf(await admin.PageAsync(New), "add");
        for (var i = 0; i < 2; i++)
            (await admin.PostAsync(form, New, new() { ["Form.Name"] = "МБОУ «Новая школа»", ["Form.Kind"] = "Host" })).StatusCode.ShouldBe(
                HttpStatusCode.Redirect);
        await using var db = fixture.App.Database.Open();
        var added = await db.Organisations.SingleAsync(o => o.Name == "МБОУ «Новая школа»", Ct);
        added.ParentId.ShouldBe(TestRegion.Zarechye.Id);
        (await db.Journal.CountAsync(e => e.ThingId == added.Id.Value && e.Kind == "organisation.added", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_kind_that_may_not_stand_there_and_a_name_that_is_taken_are_refused_with_the_text_kept()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        (await admin.PostAsync(New, "add", new() { ["Form.Name"] = "Регион в районе", ["Form.Kind"] = "Region" })).StatusCode.ShouldBe(
            HttpStatusCode.UnprocessableEntity);
        var taken = await admin.PostAsync(New, "add", new() { ["Form.Name"] = TestRegion.School1.Name, ["Form.Kind"] = "Host" });
        taken.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(taken);
        page.GetElementById("name-error")!.TextContent.ShouldBe(AdminTexts.OrganisationFault_NameTaken);
        page.GetElementById("name")!.GetAttribute("value").ShouldBe(TestRegion.School1.Name);
    }

    [Fact]
    public async Task Of_two_people_who_rename_at_once_the_second_is_told()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        var address = $"/administration/organisations/{TestRegion.Lyceum.Id}";
        var seen = Visitor.FormOf(await admin.PageAsync(address), "rename");
        (await admin.PostAsync(address, "rename", new() { ["Form.Name"] = "ГБОУ «Лицей первого»" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        var second = await admin.PostAsync(seen, address, new() { ["Form.Name"] = "ГБОУ «Лицей второго»" });
        second.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(second);
        page.GetElementById("name-error")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
        page.GetElementById("name")!.GetAttribute("value").ShouldBe("ГБОУ «Лицей второго»");
    }

    [Fact]
    public async Task Only_an_organisation_on_which_nothing_hangs_is_deleted()
    {
        var admin = await fixture.App.SignedInAsync("admin");
        (await admin.PageAsync($"/administration/organisations/{TestRegion.School1.Id}")).QuerySelector("input[value=delete]")
            .ShouldBeNull();
        await admin.PostAsync(New, "add", new() { ["Form.Name"] = "Пустая школа", ["Form.Kind"] = "Host" });
        await using var db = fixture.App.Database.Open();
        var empty = await db.Organisations.SingleAsync(o => o.Name == "Пустая школа", Ct);
        (await admin.PostAsync($"/administration/organisations/{empty.Id}", "delete")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await db.Organisations.AnyAsync(o => o.Id == empty.Id, Ct)).ShouldBeFalse();
    }

    private static List<string> Names(AngleSharp.Dom.IDocument page) =>
        [.. page.QuerySelectorAll("tbody th[scope=row]").Select(th => th.TextContent.Trim())];
}
