using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Vekha.Application.Search;
using Vekha.Planning.Centres;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Search;

/// <summary>What a search finds within a filter. The cubes of Zarechye (2023) and Ozersk (2024) owe the same measures; the point of
/// Zarechye owes none.</summary>
public sealed class SearchFiltersTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly Centre Cube = TestRegion.ZarechyeCube;

    [Theory]
    [InlineData("", 2)]
    [InlineData("&programme=it-cube", 2)]
    [InlineData("&programme=growth-point", 0)]
    [InlineData("&municipality={zarechye}", 1)]
    [InlineData("&centre={cube}", 1)]
    [InlineData("&cohort=2024", 1)]
    [InlineData("&cohort=2019", 0)]
    [InlineData("&standing=DueSoon", 2)]
    [InlineData("&standing=Accepted", 0)]
    [InlineData("&from=2024-06-20&to=2024-06-20", 2)]
    [InlineData("&from=2024-06-21", 0)]
    [InlineData("&to=2024-06-19", 0)]
    [InlineData("&municipality={zarechye}&centre={cube}&programme=it-cube&standing=DueSoon&from=2024-01-01&to=2024-12-31", 1)]
    [InlineData("&municipality={zarechye}&cohort=2024&standing=Overdue", 0)]
    public async Task Each_filter_leaves_the_obligations_it_says_and_the_count_of_the_kind_says_so_too(string filter, int expected)
    {
        var page = await PageAsync("coordinator", "/search?q=оборудование" + filter + "&kind=Obligations");
        Titles(page).Count.ShouldBe(expected);
        CountOf(page, SearchKind.Obligations).ShouldBe($"{expected}");
    }

    [Theory]
    [InlineData("&programme=it-cube", "IT-куб «Заречье», IT-куб «Озёрск»")]
    [InlineData("&programme=it-cube&municipality={zarechye}", "IT-куб «Заречье»")]
    [InlineData("&cohort=2024", "IT-куб «Озёрск»")]
    [InlineData("&centre={cube}", "IT-куб «Заречье»")]
    [InlineData("&from=2030-01-01", "")]
    public async Task Centres_are_narrowed_by_what_is_theirs(string filter, string names) =>
        string.Join(", ", Titles(await PageAsync("coordinator", "/search?q=куб&kind=Centres" + filter))).ShouldBe(names);

    [Theory]
    [InlineData("&programme=it-cube", 1)]
    [InlineData("&programme=quantorium", 0)]
    [InlineData("&from=2023-12-08&to=2023-12-08", 1)]
    [InlineData("&from=2023-12-09", 0)]
    public async Task Acts_are_narrowed_by_their_programme_and_their_date(string filter, int expected) =>
        Titles(await PageAsync("coordinator", "/search?q=714-р&kind=Acts" + filter)).Count.ShouldBe(expected);

    [Theory]
    [InlineData("&centre={cube}&standing=Submitted&from=2024-06-10&to=2024-06-10&programme=it-cube&cohort=2023", true)]
    [InlineData("&standing=Accepted", false)]
    [InlineData("&municipality={ozersk}", false)]
    [InlineData("&from=2024-06-11", false)]
    public async Task Documents_go_by_their_obligation_and_by_their_own_date(string filter, bool found)
    {
        var obligation = await fixture.SubmittedAsync();
        var page = await PageAsync("coordinator", "/search?q=приказ&kind=Documents" + filter);
        page.QuerySelectorAll(".vk-found-title a").Any(a => a.GetAttribute("href") == $"/obligations/{obligation.Id}").ShouldBe(found);
    }

    [Theory]
    [InlineData("стеллажи", "&centre={cube}&from=2024-06-15&to=2024-06-15", 1)]
    [InlineData("верстаки", "&to=2024-06-14", 0)]
    [InlineData("светильники", "&municipality={ozersk}", 0)]
    [InlineData("доски", "&standing=Withdrawn", 0)]
    public async Task Talk_goes_by_its_obligation_and_by_its_own_day(string word, string filter, int expected)
    {
        var obligation = await fixture.FreshAsync();
        await using (var db = fixture.App.Database.Open())
        {
            db.Assignments.Add(Planning.Talk.Assignment.Give(Guid.CreateVersion7(), obligation.Id.Subject, word, TestRegion.IdOf("head"),
                new(2024, 6, 15), TestRegion.IdOf("coordinator"), new(TestRegion.Today, new(8, 0), TimeSpan.Zero)));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        Titles(await PageAsync("coordinator", $"/search?q={word}&kind=Talk" + filter)).Count.ShouldBe(expected);
    }

    [Fact]
    public async Task What_was_said_soon_after_midnight_is_of_the_new_day_also_where_that_begins_before_the_one_in_Greenwich()
    {
        var obligation = await fixture.FreshAsync();
        await using (var db = fixture.App.Database.Open())
        {
            db.Comments.Add(Planning.Talk.Comment.Say(new(Guid.CreateVersion7()), obligation.Id.Subject, "Подоконники покрасили",
                TestRegion.IdOf("head"), new(2024, 6, 5, 22, 30, 0, TimeSpan.Zero)));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var page = await PageAsync("coordinator", "/search?q=подоконники&kind=Talk&from=2024-06-06&to=2024-06-06");
        page.QuerySelector(".vk-found li")!.TextContent.ShouldContain("06.06.2024");
        CountOf(page, SearchKind.Talk).ShouldBe("1");
    }

    [Fact]
    public async Task A_kind_that_a_filter_says_nothing_about_is_left_out_and_the_page_says_so_and_how_to_get_it_back()
    {
        var page = await PageAsync("coordinator", "/search?q=центры&standing=Overdue&cohort=2024");
        CountOf(page, SearchKind.Acts).ShouldBe(SearchTexts.NotCounted);
        CountOf(page, SearchKind.Centres).ShouldBe(SearchTexts.NotCounted);
        var note = page.QuerySelector(".vk-note")!;
        note.TextContent.ShouldContain(SearchTexts.LeftOut.With(Texts.Centres, Texts.State));
        note.TextContent.ShouldContain(SearchTexts.LeftOut.With(Texts.Acts, $"{Texts.Cohort}», «{Texts.State}"));
        var acts = await PageAsync("coordinator", note.QuerySelector("a[href*='kind=Acts']")!.GetAttribute("href")!);
        Titles(acts).ShouldBe(["О создании центров цифрового образования детей"]);
        acts.QuerySelector(".vk-note").ShouldBeNull();
    }

    [Fact]
    public async Task Where_nothing_is_found_each_part_of_the_filter_is_named_and_can_be_dropped_alone_or_with_all()
    {
        var page = await PageAsync(
            "coordinator", "/search?q=ремонт&kind=Obligations&municipality={zarechye}&standing=Accepted&from=2024-01-01&to=2024-12-31");
        var empty = page.QuerySelector(".vk-empty")!;
        empty.QuerySelectorAll(".vk-chip").Select(c => c.TextContent.Trim())
            .ShouldBe(["Муниципалитет: Зареченский район", "Состояние: Исполнено", "Дата: с 01.01.2024 по 31.12.2024"]);
        var one = empty.QuerySelectorAll(".vk-chip a").Select(a => a.GetAttribute("href")!).ToList();
        one[1].ShouldNotContain("standing");
        one[1].ShouldContain("municipality");
        one[2].ShouldNotContain("from");
        Titles(await PageAsync("coordinator", empty.QuerySelector("a.btn")!.GetAttribute("href")!))
            .ShouldBe(["Ремонт помещений центра", "Ремонт помещений центра"]);
    }

    [Fact]
    public async Task The_form_shows_the_filter_and_every_link_keeps_it()
    {
        const string Filter = "&programme=it-cube&municipality={zarechye}&cohort=2023&from=2023-01-01";
        var page = await PageAsync("coordinator", "/search?q=куб&kind=Obligations" + Filter);
        var form = FormOf(page);
        foreach (var (name, value) in new[] { ("programme", "it-cube"), ("municipality", TestRegion.Zarechye.Id.ToString()),
            ("cohort", "2023") })
            ((IHtmlSelectElement)form.QuerySelector($"[name={name}]")!).Value.ShouldBe(value);
        ((IHtmlInputElement)form.QuerySelector("[name=from]")!).Value.ShouldBe("2023-01-01");
        ((IHtmlInputElement)form.QuerySelector("[name=kind]")!).Value.ShouldBe("Obligations");
        var kept = Filled(Filter);
        page.QuerySelectorAll(".vk-tabs a").ShouldAllBe(a => a.GetAttribute("href")!.Contains(kept));
        form.QuerySelector("a.btn")!.GetAttribute("href").ShouldBe("/search?q=%D0%BA%D1%83%D0%B1&kind=Obligations");
    }

    [Fact]
    public async Task The_next_page_is_of_the_same_filter()
    {
        for (var i = 0; i <= SearchQuery.PageSize; i++) await fixture.FreshAsync();
        var page = await PageAsync("coordinator", "/search?q=мониторинг&kind=Obligations&centre={cube}");
        var next = page.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        next.ShouldContain($"centre={Cube.Id}");
        (await PageAsync("coordinator", next)).QuerySelectorAll(".vk-found li").ShouldAllBe(row => row.TextContent.Contains(Cube.Name));
    }

    [Fact]
    public async Task A_few_centres_are_chosen_from_a_list_and_the_page_of_a_centre_leads_to_a_search_within_it()
    {
        var form = FormOf(await PageAsync("coordinator", "/search?municipality={zarechye}"));
        form.QuerySelectorAll("[name=centre] option").Select(o => o.TextContent)
            .ShouldBe([SearchTexts.AnyCentre, "Точка роста «Заречье»", "IT-куб «Заречье»"]);
        (await PageAsync("head", $"/centres/{Cube.Id}")).QuerySelector($"a[href='/search?centre={Cube.Id}']").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("other-head", "centre={ozersk-cube}")]
    [InlineData("coordinator", "municipality={ozersk}&centre={ozersk-cube}")]
    public async Task The_chosen_centre_is_shown_and_kept_also_where_it_is_the_only_one(string login, string filter)
    {
        var form = FormOf(await PageAsync(login, "/search?" + filter));
        form.QuerySelector("[name=centre]")!.GetAttribute("value").ShouldBe($"{TestRegion.OzerskCube.Id}");
        form.QuerySelector(".vk-chip")!.TextContent.Trim().ShouldBe(TestRegion.OzerskCube.Name);
    }

    [Theory]
    [InlineData("municipality=3f2504e0-4f89-41d3-9a0c-0305e82c3301", "Муниципалитет")]
    [InlineData("programme=gone", "Направление")]
    [InlineData("centre={far}", "Центр")]
    public async Task What_the_filter_names_and_is_not_there_or_not_for_this_person_stays_plain_in_the_form_and_tells_nothing(
        string filter, string part)
    {
        var page = await PageAsync("coordinator", "/search?q=куб&" + filter);
        page.QuerySelector(".vk-empty .vk-chip")!.TextContent.Trim().ShouldBe($"{part}: {Texts.Choice_Unknown}");
        var (name, value) = (filter.Split('=')[0], Filled(filter).Split('=')[1]);
        FormOf(page).QuerySelectorAll($"[name={name}]")
            .Select(field => field is IHtmlSelectElement select ? select.Value : field.GetAttribute("value")).ShouldBe([value]);
        page.Body!.TextContent.ShouldNotContain("Дальний");
    }

    [Theory]
    [InlineData("municipal", "&municipality={ozersk}")]
    [InlineData("head", "&centre={ozersk-cube}")]
    [InlineData("far-coordinator", "&cohort=2023&centre={cube}")]
    public async Task A_filter_shows_nobody_more_than_the_own_scope(string login, string filter) =>
        Titles(await PageAsync(login, "/search?q=оборудование" + filter)).ShouldBeEmpty();

    [Theory]
    [InlineData("municipality=x&centre=&cohort=-1&standing=99&from=2024-13-45&to=вчера&programme=")]
    [InlineData("cohort=99999999999&standing=Nonsense")]
    public async Task What_cannot_be_understood_counts_as_absent(string filter)
    {
        var page = await PageAsync("coordinator", "/search?q=ремонт&" + filter);
        Titles(page).Count.ShouldBe(2);
        page.QuerySelector(".vk-note").ShouldBeNull();
    }

    [Fact]
    public async Task A_search_is_kept_with_its_filter_and_found_again_by_it()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var address = Filled("/search?q=ремонт&kind=Obligations&municipality={zarechye}&standing=Undated");
        var typed =
            Filled("/search?q=ремонт&kind=Obligations&programme=&municipality={zarechye}&centre=&cohort=&standing=Undated&from=&to=");
        var answer = await visitor.PostAsync(
            Visitor.FormOf(await visitor.PageAsync(typed), "/views"), typed, new() { ["Form.Name"] = "Ремонт без срока" });
        answer.Headers.Location!.ToString().ShouldEndWith(address);
        var back = await visitor.PageAsync(
            (await visitor.PageAsync("/views")).QuerySelector("main tbody th a[href^='/search']")!.GetAttribute("href")!);
        Titles(back).ShouldBe(["Ремонт помещений центра"]);
        back.QuerySelector(".vk-view-links a[aria-current=page]")!.TextContent.ShouldBe("Ремонт без срока");
        back.QuerySelector(".vk-view-save").ShouldBeNull();
    }

    [Theory]
    [InlineData("/search")]
    [InlineData(
        "/search?q=центр&programme=it-cube&municipality={zarechye}&centre={cube}&cohort=2023&standing=Overdue&from=2023-01-01"
            + "&to=2025-01-01")]
    [InlineData("/search?q=мониторинг+озёрск&kind=Obligations&cohort=2024&page=2")]
    public async Task A_page_with_every_filter_costs_at_most_eight_statements(string address)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await coordinator.PageAsync(Filled(address));
        fixture.App.Queries.Reset();
        await coordinator.PageAsync(Filled(address));
        fixture.App.Queries.Count.ShouldBeInRange(2, 8, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private async Task<IHtmlDocument> PageAsync(string login, string address) =>
        await (await fixture.App.SignedInAsync(login)).PageAsync(Filled(address));

    private static string Filled(string address) => address
        .Replace("{zarechye}", $"{TestRegion.Zarechye.Id}", StringComparison.Ordinal)
        .Replace("{ozersk}", $"{TestRegion.Ozersk.Id}", StringComparison.Ordinal)
        .Replace("{cube}", $"{Cube.Id}", StringComparison.Ordinal)
        .Replace("{ozersk-cube}", $"{TestRegion.OzerskCube.Id}", StringComparison.Ordinal)
        .Replace("{far}", $"{TestRegion.FarCube.Id}", StringComparison.Ordinal);

    private static IElement FormOf(IHtmlDocument page) => page.QuerySelector("main form[action='/search']")!;

    private static List<string> Titles(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".vk-found-title a").Select(a => a.TextContent.Trim())];

    private static string CountOf(IHtmlDocument page, SearchKind kind) =>
        page.QuerySelector($".vk-tabs a[href*='kind={kind}'] .vk-num")!.TextContent;
}
