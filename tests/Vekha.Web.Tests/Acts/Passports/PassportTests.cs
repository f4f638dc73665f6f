using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Passports;

/// <summary>A document that holds a passport and no plan of measures.</summary>
public sealed class PassportTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task All_that_was_read_stands_in_tables_and_the_page_says_what_can_be_done_with_it()
    {
        var (visitor, act) = await LoadedAsync();
        var page = await visitor.PageAsync(act);
        page.QuerySelector("h1")!.TextContent.ShouldContain("Библиотека будущего");
        var basics = page.QuerySelector("section[aria-labelledby=passport]")!.TextContent;
        foreach (var words in new[] { "Книга и время", "01.01.2021", "31.12.2023", "Боровой И.К.", "обновить библиотеки области",
            PassportTexts.Can, PassportTexts.Cannot })
            basics.ShouldContain(words);
        Table("indicators").ShouldSatisfyAllConditions(t => t.ShouldContain("Доля обновлённых библиотек"), t => t.ShouldContain("45,5"));
        Table("results").ShouldContain("Залы открыты в каждом районе");
        Table("funding").ShouldContain("Федеральный бюджет");
        Table("participants").ShouldContain("Лугов В.Г.");
        Table("plan").ShouldContain("Закупка стеллажей");
        page.QuerySelector(".vk-empty").ShouldBeNull();
        page.QuerySelector("a[href$='in-force']").ShouldBeNull();
        page.QuerySelector("section[aria-labelledby=head]").ShouldBeNull("A passport alone has no head of an act.");

        string Table(string part) => page.QuerySelector($"[role=region][aria-labelledby=passport-{part}] table")!.TextContent;
    }

    [Fact]
    public async Task A_finding_stands_at_its_row_and_leads_to_its_very_cell()
    {
        var (visitor, act) = await LoadedAsync();
        var page = await visitor.PageAsync(act);
        page.QuerySelector("#passport-plan-row-2")!.TextContent.ShouldContain("31.06.2022");
        var link = page.QuerySelectorAll(".vk-findings a")
            .Single(a => a.TextContent == Vekha.Documents.Places.PlaceTexts.Of("passport plan, 1.1.1"));
        var there = await visitor.PageAsync(link.GetAttribute("href")!);
        there.QuerySelector("tr.vk-lit")!.Id.ShouldBe("passport-plan-row-2");
        there.QuerySelectorAll(".vk-lit-cell").ShouldHaveSingleItem().TextContent.ShouldBe("31.06.2022");
    }

    [Fact]
    public async Task A_row_leads_to_where_it_is_printed_and_back()
    {
        var (visitor, act) = await LoadedAsync();
        var page = await visitor.PageAsync(act);
        var there = await visitor.PageAsync(page.QuerySelector("#passport-participants-row-2 th a")!.GetAttribute("href")!);
        var line = there.QuerySelectorAll(".vk-line.vk-lit").ShouldHaveSingleItem();
        line.TextContent.ShouldContain("Лугов В.Г.");
        line.QuerySelector("a.vk-line-number")!.GetAttribute("href")!.ShouldEndWith("#passport-participants-row-2");
    }

    [Fact]
    public async Task The_list_of_acts_calls_it_a_passport()
    {
        var (visitor, act) = await LoadedAsync();
        var row = (await visitor.PageAsync("/acts")).QuerySelectorAll("tbody tr")
            .Single(r => r.QuerySelector($"a[href='{act}']") is not null);
        row.TextContent.ShouldContain(ActTexts.List_Passport);
        row.TextContent.ShouldNotContain(ActTexts.List_NoPlans);
    }

    [Fact]
    public async Task No_page_of_it_breaks_and_those_of_a_plan_are_not_there()
    {
        var (visitor, act) = await LoadedAsync();
        (await visitor.StatusOfAsync($"{act}/head")).ShouldBe(HttpStatusCode.OK);
        (await visitor.StatusOfAsync($"{act}/delete")).ShouldBe(HttpStatusCode.OK);
        (await visitor.StatusOfAsync($"{act}/plans/1")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.StatusOfAsync($"{act}/plans/1/in-force")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.PostAsync($"{act}/head", "head",
            new() { ["Form.Do"] = "save", ["Form.Title"] = "Об утверждении паспорта" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync(act)).QuerySelector("h1")!.TextContent.ShouldBe("Об утверждении паспорта");
        (await visitor.PostAsync($"{act}/delete", "delete")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.StatusOfAsync(act)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_real_passport_opens_with_every_row_that_was_read()
    {
        var file = Corpus.File("002_*.txt");
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync("/acts/new", "new-act", [],
            (await File.ReadAllBytesAsync(file, TestContext.Current.CancellationToken), "Паспорт.txt", "Form.File"));
        var page = await visitor.PageAsync(PrintedOrder.AddressOf(answer));
        var rows = new[] { "indicators", "results", "funding", "participants", "plan" }
            .Select(part => page.QuerySelectorAll($"[role=region][aria-labelledby=passport-{part}] tbody tr:not(.vk-group)").Length);
        rows.ShouldBe([12, 37, 32, 67, 99]);
        page.QuerySelectorAll(".vk-findings li").Select(li => li.TextContent)
            .ShouldAllBe(finding => !finding.Contains(Vekha.Documents.Places.PlaceTexts.Of("act")));
    }

    private async Task<(Visitor, string)> LoadedAsync()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        return (visitor, await PrintedOrder.LoadAsync(visitor, SamplePassport.Text));
    }
}
