using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.SavedFilters;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.SavedFilters;

public sealed class SavedFiltersTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Overdue = "/obligations?standing=Overdue";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("coordinator")]
    [InlineData("municipal")]
    [InlineData("head")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    [InlineData("admin")]
    public async Task Each_role_keeps_a_list_as_it_is_narrowed_and_finds_it_there_and_on_the_first_page(string login)
    {
        var visitor = await fixture.App.SignedInAsync(login);
        var answer = await SaveAsync(visitor, "/obligations?standing=Submitted&municipality=&page=2", "На проверке");
        answer.Headers.Location!.ToString().ShouldEndWith("/obligations?standing=Submitted");
        var list = await visitor.PageAsync("/obligations?standing=Submitted");
        list.QuerySelector(".vk-view-links a[aria-current=page]")!.TextContent.ShouldBe("На проверке");
        list.QuerySelector(".vk-view-save").ShouldBeNull();
        foreach (var page in new[] { "/obligations", "/", "/views" })
            LinksOf(await visitor.PageAsync(page)).ShouldContain(("На проверке", "/obligations?standing=Submitted"), page);
        LinksOf(await visitor.PageAsync("/centres")).ShouldNotContain(l => l.Name == "На проверке");
    }

    [Theory]
    [InlineData("/plan?standing=Overdue", "/plan?standing=Overdue")]
    [InlineData("/plan/grid?standing=Returned", "/plan?standing=Returned")]
    [InlineData("/plan/measures?q=куб", "/plan/measures?q=куб")]
    [InlineData("/plan/timeline?q=куб", "/plan/timeline?q=куб")]
    [InlineData("/plan/undated?q=куб", "/plan/undated?q=куб")]
    [InlineData("/calendar?month=2024-03&view=list", "/calendar?view=list")]
    [InlineData("/centres?cohort=2024", "/centres?cohort=2024")]
    [InlineData("/search?q=ремонт&kind=Obligations", "/search?q=ремонт&kind=Obligations")]
    [InlineData("/administration/people?role=Curator", "/administration/people?role=Curator")]
    [InlineData("/administration/journal?kind=account.signed-in&behind=x", "/administration/journal?kind=account.signed-in")]
    [InlineData("/administration/mail?state=trouble", "/administration/mail?state=trouble")]
    public async Task Every_list_that_can_be_narrowed_can_be_kept_without_what_passes(string list, string kept)
    {
        var visitor = await fixture.App.SignedInAsync("admin");
        var answer = await SaveAsync(visitor, list, $"Отбор {list}");
        answer.Headers.Location!.ToString().ShouldEndWith(kept);
        var page = await visitor.PageAsync(kept);
        page.QuerySelector(".vk-view-links a[aria-current=page]")!.TextContent.ShouldBe($"Отбор {list}");
    }

    [Fact]
    public async Task A_name_is_given_once_whatever_the_case_of_its_letters_and_what_was_typed_stays()
    {
        var visitor = await fixture.App.SignedInAsync("far-coordinator");
        await SaveAsync(visitor, Overdue, "Мои долги");
        var answer = await SaveAsync(visitor, "/centres?cohort=2024", "  мои  ДОЛГИ ");
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#view-name-error")!.TextContent.ShouldBe(SavedFilterTexts.SavedFilterFault_NameTaken.With("мои ДОЛГИ"));
        (await visitor.PostAsync(Visitor.FormOf(page, "/views"), "/views",
            new() { ["Form.Name"] = "Центры 2024" })).Headers.Location!.ToString().ShouldEndWith("/centres?cohort=2024");
        LinksOf(await visitor.PageAsync("/views")).ShouldBe([("Мои долги", Overdue), ("Центры 2024", "/centres?cohort=2024")]);
    }

    [Theory]
    [InlineData("https://example.org/obligations?standing=Overdue")]
    [InlineData("//example.org/obligations?standing=Overdue")]
    [InlineData("/\\example.org?standing=Overdue")]
    [InlineData("javascript:alert(1)?a=b")]
    [InlineData("/account/password?a=b")]
    [InlineData("/obligations")]
    [InlineData("/obligations?page=3")]
    [InlineData("")]
    public async Task Only_a_narrowed_list_of_this_server_is_kept(string address)
    {
        var visitor = await fixture.App.SignedInAsync("other-head");
        var form = Visitor.FormOf(await visitor.PageAsync(Overdue), "/views");
        var answer = await visitor.PostAsync(form, Overdue, new() { ["Form.Name"] = "Чужой адрес", ["Form.Address"] = address });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer))
            .QuerySelector("#view-name-error")!.TextContent.ShouldBe(SavedFilterTexts.SavedFilterFault_AddressWrong);
        LinksOf(await visitor.PageAsync("/views")).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_is_renamed_and_deleted_and_the_journal_says_so()
    {
        var visitor = await fixture.App.SignedInAsync("municipal");
        await SaveAsync(visitor, Overdue, "Старое имя");
        var address = AddressOf(await visitor.PageAsync("/views"), "Старое имя");
        var seen = Visitor.FormOf(await visitor.PageAsync(address), "rename");
        (await visitor.PostAsync(seen, address, new() { ["Form.Name"] = "Новое имя" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var late = await visitor.PostAsync(seen, address, new() { ["Form.Name"] = "Опоздавшее имя" });
        late.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(late)).QuerySelector("#view-name-error")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
        LinksOf(await visitor.PageAsync("/obligations")).ShouldContain(("Новое имя", Overdue));
        await visitor.PostAsync(address, "delete");
        LinksOf(await visitor.PageAsync("/")).ShouldNotContain(l => l.Name == "Новое имя");
        (await visitor.StatusOfAsync(address)).ShouldBe(HttpStatusCode.NotFound);
        var id = Guid.Parse(address.Split('/')[^1]);
        await using var db = fixture.App.Database.Open();
        (await db.Journal.Where(j => j.ThingId == id).Select(j => j.Kind).ToListAsync(Ct))
            .ShouldBe(["view.saved", "view.renamed", "view.deleted"], ignoreOrder: true);
    }

    [Fact]
    public async Task Anothers_view_does_not_exist_not_even_for_a_forged_form()
    {
        await SaveAsync(await fixture.App.SignedInAsync("head"), Overdue, "Только моё");
        await using var db = fixture.App.Database.Open();
        var address = $"/views/{await db.SavedFilters.Where(v => v.Name == "Только моё").Select(v => v.Id).SingleAsync(Ct)}";
        var admin = await fixture.App.SignedInAsync("admin");
        LinksOf(await admin.PageAsync("/views")).ShouldNotContain(l => l.Name == "Только моё");
        (await admin.StatusOfAsync(address)).ShouldBe(HttpStatusCode.NotFound);
        var form = Visitor.FormOf(await admin.PageAsync("/"), "/sign-out");
        form.SetAttribute("action", address);
        foreach (var handler in new[] { "rename", "delete" })
            (await admin.PostAsync(form, address, new() { ["_handler"] = handler, ["Form.Name"] = "Захвачено" })).StatusCode.ShouldBe(
                HttpStatusCode.NotFound);
        (await db.SavedFilters.AnyAsync(v => v.Name == "Только моё", Ct)).ShouldBeTrue();
    }

    [Fact]
    public async Task A_form_sent_twice_keeps_one_view()
    {
        var visitor = await fixture.App.SignedInAsync("reviewer");
        var form = Visitor.FormOf(await visitor.PageAsync(Overdue), "/views");
        var fields = new Dictionary<string, string> { ["Form.Name"] = "Дважды" };
        var both = await Task.WhenAll(visitor.PostAsync(form, Overdue, fields), visitor.PostAsync(form, Overdue, fields));
        both.ShouldAllBe(a => a.StatusCode == HttpStatusCode.Redirect);
        LinksOf(await visitor.PageAsync("/views")).Count(l => l.Name == "Дважды").ShouldBe(1);
    }

    [Theory]
    [InlineData(" ")]
    [InlineData("too long")]
    public async Task A_name_that_cannot_be_is_refused_at_its_field(string name)
    {
        var visitor = await fixture.App.SignedInAsync("other-head");
        var answer = await SaveAsync(visitor, Overdue, name == " " ? name : new string('я', SavedFilter.LongestName + 1));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#view-name-error").ShouldNotBeNull();
    }

    [Fact]
    public async Task There_is_an_end_to_how_many_are_kept()
    {
        var curator = TestRegion.IdOf("curator");
        await using var db = fixture.App.Database.Open();
        for (var i = 0; i < SavedFilter.Most; i++) db.SavedFilters.Add(
            SavedFilter.Save(new(Guid.NewGuid()), curator, $"Много {i}", "/centres", $"?cohort={i}", DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync(Ct);
        var answer = await SaveAsync(await fixture.App.SignedInAsync("curator"), Overdue, "Лишний");
        (await Visitor.ReadAsync(answer))
            .QuerySelector("#view-name-error")!.TextContent.ShouldBe(SavedFilterTexts.SavedFilterFault_TooMany.With(SavedFilter.Most));
        await db.SavedFilters.Where(v => v.PersonId == curator && v.Path == "/centres").ExecuteDeleteAsync(Ct);
    }

    [Theory]
    [InlineData("/plan?municipality={gone}&standing=Overdue")]
    [InlineData("/plan/measures?municipality={gone}&cohort=1990")]
    [InlineData("/plan/timeline?municipality={gone}&year=1990")]
    [InlineData("/plan/undated?municipality={gone}")]
    [InlineData("/obligations?edition={gone}&centre={gone}&measure={gone}&municipality={gone}&cohort=1990")]
    [InlineData("/calendar?centre={gone}&person={gone}&municipality={gone}&programme=gone")]
    [InlineData("/centres?municipality={gone}&programme=gone")]
    [InlineData("/search?q=центр&centre={gone}&municipality={gone}&programme=gone&kind=Gone")]
    [InlineData("/administration/people?role=Gone&organisation={gone}")]
    [InlineData("/administration/journal?kind=gone.gone&person={gone}")]
    [InlineData("/administration/mail?state=Gone&person=никто")]
    public async Task A_view_opens_also_when_nothing_of_what_it_names_is_there_any_more(string list)
    {
        var address = list.Replace("{gone}", "0197a0b0-0000-7000-8000-00000000dead", StringComparison.Ordinal);
        var visitor = await fixture.App.SignedInAsync("admin");
        var answer = await SaveAsync(visitor, address, $"Ушло {list}");
        var page = await visitor.PageAsync(Uri.UnescapeDataString(Visitor.TargetOf(answer)));
        page.QuerySelector(".vk-view-links a[aria-current=page]")!.TextContent.ShouldBe($"Ушло {list}");
    }

    [Fact]
    public async Task A_view_of_a_list_that_this_version_does_not_have_leads_nowhere_and_can_be_deleted()
    {
        var id = new SavedFilterId(Guid.CreateVersion7());
        await using var db = fixture.App.Database.Open();
        db.SavedFilters.Add(SavedFilter.Save(id, TestRegion.IdOf("head"), "Старый список", "/was-here", "?a=b", DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync(Ct);
        var head = await fixture.App.SignedInAsync("head");
        var views = await head.PageAsync("/views");
        views.Body!.TextContent.ShouldContain(SavedFilterTexts.Gone);
        foreach (var page in new[] { views, await head.PageAsync("/"), await head.PageAsync($"/views/{id}") })
            page.QuerySelector("a[href^='/was-here']").ShouldBeNull();
        await head.PostAsync($"/views/{id}", "delete");
        (await db.SavedFilters.AnyAsync(v => v.Id == id, Ct)).ShouldBeFalse();
    }

    private static async Task<HttpResponseMessage> SaveAsync(Visitor visitor, string list, string name) =>
        await visitor.PostAsync(Visitor.FormOf(await visitor.PageAsync(list), "/views"), list, new() { ["Form.Name"] = name });

    private static List<(string Name, string Address)> LinksOf(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".vk-view-links a:not([href='/views']), main tbody th a")
            .Select(a => (a.TextContent.Trim(), a.GetAttribute("href")!)).Where(l => l.Item2.Contains('?'))];

    private static string AddressOf(IHtmlDocument page, string name) =>
        page.QuerySelector($"a[aria-label='{SavedFilterTexts.EditOf.With(name)}']")!.GetAttribute("href")!;
}
