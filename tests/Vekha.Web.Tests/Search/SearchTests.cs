using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Search;
using Vekha.Testing;

namespace Vekha.Web.Tests.Search;

public sealed class SearchTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [InlineData("оборудованием", "Сформирован перечень оборудования")]
    [InlineData("РЕМОНТА", "Ремонт помещений центра")]
    [InlineData("ремонт Озёрск", "Ремонт помещений центра")]
    [InlineData("озерску помещения", "Ремонт помещений центра")]
    [InlineData("решением", "Принято решение о создании центра")]
    public async Task Any_form_of_a_word_finds_what_the_measure_or_its_centre_is_called(string words, string measure)
    {
        var page = await PageAsync("coordinator", $"/search?kind=Obligations&q={Uri.EscapeDataString(words)}");
        Titles(page).Distinct().ShouldBe([measure]);
        page.QuerySelectorAll(".vk-found-title mark, .vk-found mark").Length.ShouldBeGreaterThan(0);
    }

    [Theory]
    [InlineData("coordinator", 2)]
    [InlineData("municipal", 1)]
    [InlineData("head", 1)]
    [InlineData("other-head", 1)]
    [InlineData("reviewer", 3)]
    [InlineData("curator", 2)]
    [InlineData("admin", 2)]
    [InlineData("far-coordinator", 1)]
    public async Task Each_role_finds_what_it_may_see_and_no_more(string login, int equipment)
    {
        var page = await PageAsync(login, "/search?kind=Obligations&q=оборудование");
        Titles(page).Count.ShouldBe(equipment);
        CountOf(page, SearchKind.Obligations).ShouldBe($"{equipment}");
    }

    [Theory]
    [InlineData("municipal", "Соколова", "Вера Соколова")]
    [InlineData("coordinator", "соколовой", "Вера Соколова")]
    [InlineData("coordinator", "Орлов", "Глеб Орлов")]
    [InlineData("head", "Орлов", null)]
    [InlineData("far-coordinator", "Соколова", null)]
    public async Task People_are_found_where_one_may_see_them(string login, string typed, string? name)
    {
        var page = await PageAsync(login, $"/search?kind=People&q={Uri.EscapeDataString(typed)}");
        page.QuerySelectorAll(".vk-found-title").Select(t => t.TextContent.Trim()).ShouldBe(name is null ? [] : [name]);
        if (name is not null) page.QuerySelector(".vk-found-title a")!.GetAttribute("href")!.ShouldStartWith("/centres/");
    }

    [Fact]
    public async Task People_are_found_beside_things_of_all_other_kinds()
    {
        var page = await PageAsync("far-coordinator", "/search?q=Дальний");
        Titles(page).ShouldContain("IT-куб «Дальний»");
        page.QuerySelectorAll("[aria-labelledby=found-People] .vk-found-title").Select(t => t.TextContent.Trim())
            .ShouldBe(["Захар Дальний"]);
    }

    [Fact]
    public async Task Who_was_dismissed_is_not_found_and_an_administrator_is_led_to_the_list_of_people()
    {
        var page = await PageAsync("admin", "/search?kind=People&q=Соколова");
        page.QuerySelector(".vk-found-title a")!.GetAttribute("href")!.ShouldStartWith("/administration/people?q=");
        await using var db = fixture.App.Database.Open();
        var orlov = db.Users.Where(p => p.UserName == "other-head");
        await orlov.ExecuteUpdateAsync(set => set.SetProperty(p => p.Dismissed, true), TestContext.Current.CancellationToken);
        (await PageAsync("admin", "/search?kind=People&q=Орлов")).QuerySelectorAll(".vk-found-title").ShouldBeEmpty();
        await orlov.ExecuteUpdateAsync(set => set.SetProperty(p => p.Dismissed, false), TestContext.Current.CancellationToken);
    }

    [Fact]
    public async Task Nothing_of_another_region_is_found_or_counted()
    {
        var page = await PageAsync("coordinator", "/search?q=Дальний");
        Titles(page).ShouldBeEmpty();
        Enum.GetValues<SearchKind>().ShouldAllBe(kind => CountOf(page, kind) == "0");
        Titles(await PageAsync("far-coordinator", "/search?q=Дальний")).ShouldContain("IT-куб «Дальний»");
    }

    [Theory]
    [InlineData("714-р")]
    [InlineData("714-p")]
    [InlineData("№714-Р")]
    [InlineData("714 Р")]
    [InlineData("714")]
    [InlineData("созданием детей 714-p")]
    public async Task The_number_of_an_act_is_found_in_either_alphabet(string number)
    {
        var page = await PageAsync("head", $"/search?kind=Acts&q={Uri.EscapeDataString(number)}");
        Titles(page).ShouldBe(["О создании центров цифрового образования детей"]);
        page.QuerySelector(".vk-found")!.TextContent.ShouldContain("714-р");
    }

    [Fact]
    public async Task A_document_is_found_by_the_name_of_its_file_and_by_its_number()
    {
        var obligation = await fixture.SubmittedAsync();
        foreach (var words in new[] { "приказом", "12-о", "12-O", "приказ 12-о" })
        {
            var page = await PageAsync("head", $"/search?kind=Documents&q={Uri.EscapeDataString(words)}");
            page.QuerySelectorAll(".vk-found-title a").Select(a => a.GetAttribute("href"))
                .ShouldContain($"/obligations/{obligation.Id}", words);
            CountOf(await PageAsync("other-head", $"/search?q={Uri.EscapeDataString(words)}"), SearchKind.Documents).ShouldBe("0");
        }
    }

    [Fact]
    public async Task Few_of_each_kind_lead_to_all_of_it_and_the_address_keeps_what_was_typed()
    {
        var page = await PageAsync("coordinator", "/search?q=центры");
        Titles(page).Count.ShouldBeGreaterThan(2);
        page.QuerySelector("a[href*='kind=Obligations']")!.GetAttribute("href")
            .ShouldBe("/search?q=%D1%86%D0%B5%D0%BD%D1%82%D1%80%D1%8B&kind=Obligations");
        Visitor.FormOf(page, "/search").ShouldNotBeNull();
        ((IHtmlInputElement)page.QuerySelector("#search-q")!).Value.ShouldBe("центры");
        page.QuerySelectorAll("section .vk-found").ShouldAllBe(list => list.Children.Length <= SearchQuery.Few);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        var first = await PageAsync("coordinator", "/search?kind=Obligations&q=мониторинг+центра");
        Titles(first).Count.ShouldBeLessThanOrEqualTo(SearchQuery.PageSize);
        var everything = await PageAsync("coordinator", "/search?kind=Obligations&q=куб");
        Titles(everything).Count.ShouldBe(SearchQuery.PageSize);
        var second = everything.QuerySelector("a[rel=next]")!.GetAttribute("href")!;
        second.ShouldContain("page=2");
        Titles(await PageAsync("coordinator", second)).ShouldNotBeEmpty();
    }

    [Fact]
    public async Task What_is_found_is_put_in_the_order_one_asks_for()
    {
        var named = Titles(await PageAsync("coordinator", "/search?kind=Centres&q=куб&order=Name"));
        named.ShouldBe(named.Order(StringComparer.Create(System.Globalization.CultureInfo.GetCultureInfo("ru-RU"), false)));
        foreach (var kind in Enum.GetValues<SearchKind>())
            foreach (var order in Enum.GetValues<SearchOrder>())
                (await PageAsync("coordinator", $"/search?kind={kind}&q=куб&order={order}"))
                    .QuerySelector("#filter-order option[selected]")!.GetAttribute("value").ShouldBe(order.ToString());
        var usual = Titles(await PageAsync("coordinator", "/search?kind=Obligations&q=куб"));
        Titles(await PageAsync("coordinator", "/search?kind=Obligations&q=куб&order=Name")).ShouldNotBe(usual);
    }

    [Theory]
    [InlineData("")]
    [InlineData("и на для")]
    [InlineData("%%% ''' :* & | !")]
    public async Task What_cannot_be_searched_for_is_answered_in_words(string typed)
    {
        var page = await PageAsync("head", $"/search?q={Uri.EscapeDataString(typed)}");
        page.QuerySelector(".vk-empty")!.TextContent.ShouldContain(SearchTexts.How);
    }

    [Theory]
    [InlineData("x' or 1=1 --")]
    [InlineData("а & | ! ( ) <-> :* \\")]
    [InlineData("один два три четыре пять шесть семь восемь девять")]
    [InlineData("<b>нет</b>")]
    public async Task Odd_input_finds_nothing_and_breaks_nothing(string typed) =>
        Titles(await PageAsync("coordinator", $"/search?kind=Nonsense&page=99999999&q={Uri.EscapeDataString(typed)}")).ShouldBeEmpty();

    [Fact]
    public async Task Every_page_has_the_field_and_who_may_see_nothing_is_led_away()
    {
        (await PageAsync("municipal", "/centres")).QuerySelector(".vk-top-search input[name=q]").ShouldNotBeNull();
        (await fixture.App.Visitor().StatusOfAsync("/search?q=центр")).ShouldBe(HttpStatusCode.Redirect);
        (await (await fixture.App.SignedInAsync("nobody")).StatusOfAsync("/search?q=центр")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Theory]
    [InlineData("/search?q=центр")]
    [InlineData("/search?q=приказ+создание+центра+озёрск+детей&kind=Obligations")]
    [InlineData("/search?q=приказ&kind=Documents")]
    public async Task A_page_costs_at_most_eight_statements(string address)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await coordinator.PageAsync(address);
        fixture.App.Queries.Reset();
        await coordinator.PageAsync(address);
        fixture.App.Queries.Count.ShouldBeInRange(2, 8, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private async Task<IHtmlDocument> PageAsync(string login, string address) =>
        await (await fixture.App.SignedInAsync(login)).PageAsync(address);

    private static List<string> Titles(IHtmlDocument page) =>
        [.. page.QuerySelectorAll(".vk-found-title a").Select(a => a.TextContent.Trim())];

    private static string CountOf(IHtmlDocument page, SearchKind kind) =>
        page.QuerySelector($".vk-tabs a[href$='kind={kind}'] .vk-num")!.TextContent;
}
