using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Documents;
using Vekha.Formats;
using Vekha.Planning.Editions;
using Vekha.Testing;
using Vekha.Web.Tests.Acts.Amending;

namespace Vekha.Web.Tests.Plans.Editions;

/// <summary>The chain of editions, the text in force on a day, differences, and amendments prepared on screen.</summary>
public sealed class ChainTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private VekhaApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await VekhaApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task The_text_in_force_on_a_day_names_the_act_of_each_row()
    {
        var (visitor, first, act) = await AmendingOrder.LoadedAsync(_app);
        await AmendingOrder.ApplyAsync(visitor, act);
        var edition = await EditionAsync(act);
        var head = await _app.SignedInAsync("head");
        var now = await head.PageAsync($"/plan/text?edition={edition}&on=2024-06-10");
        now.QuerySelectorAll("tbody tr").Select(r => r.QuerySelector("td:last-child a")!.GetAttribute("href")).ShouldBe([first, act, act]);
        var before = await head.PageAsync($"/plan/text?edition={edition}&on=2024-06-02");
        before.QuerySelectorAll("tbody tr").Length.ShouldBe(3);
        before.QuerySelector("tbody")!.TextContent.ShouldContain("Закупка оборудования");
        (await head.PageAsync($"/plan/text?edition={edition}&on=2023-01-01")).QuerySelector(".vk-empty").ShouldNotBeNull();

        var chain = await head.PageAsync($"/plan/editions?edition={edition}");
        chain.QuerySelectorAll(".vk-chain > li").Length.ShouldBe(2);
        chain.QuerySelector("#prepare").ShouldBeNull();
        var difference = await head.PageAsync($"/plan/difference?from={edition}&to={await EditionAsync(first)}");
        difference.QuerySelectorAll(".vk-compared tbody tr").Length.ShouldBe(3);
    }

    [Theory]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    [InlineData("curator", HttpStatusCode.OK)]
    [InlineData("municipal", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.OK)]
    public async Task Everybody_of_the_region_reads_the_chain(string login, HttpStatusCode status)
    {
        var (_, first, act) = await AmendingOrder.LoadedAsync(_app);
        var visitor = await _app.SignedInAsync(login);
        foreach (var page in new[] { "editions", "text" })
        {
            (await visitor.StatusOfAsync($"/plan/{page}?edition={await EditionAsync(first)}")).ShouldBe(status);
            // A draft is not part of the chain yet.
            (await visitor.StatusOfAsync($"/plan/{page}?edition={await EditionAsync(act)}")).ShouldBe(HttpStatusCode.NotFound);
        }
    }

    [Fact]
    public async Task An_address_without_an_edition_or_with_one_that_is_in_force_no_more_leads_to_the_plan()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        foreach (var address in new[] { "/plan/editions", "/plan/text", $"/plan/editions?edition={await EditionAsync(act)}" })
        {
            using var answer = await visitor.Http.GetAsync(new Uri(address, UriKind.Relative), Ct);
            Visitor.TargetOf(answer).ShouldBe("/plan");
        }
        (await visitor.StatusOfAsync($"/plan/editions?edition={Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_address_of_the_former_edition_opens_the_one_in_force_in_its_place()
    {
        var (visitor, first, act) = await AmendingOrder.LoadedAsync(_app);
        await AmendingOrder.ApplyAsync(visitor, act);
        foreach (var page in new[] { "/plan", "/plan/measures", "/plan/undated" })
            (await visitor.PageAsync($"{page}?edition={await EditionAsync(first)}&cohort=2024"))
                .QuerySelector("#filter-edition option[selected]")!.GetAttribute("value").ShouldBe($"{await EditionAsync(act)}", page);
        var list = await visitor.Http.GetAsync(
            new Uri($"/obligations?edition={await EditionAsync(first)}&standing=Overdue", UriKind.Relative), Ct);
        Visitor.TargetOf(list).ShouldBe($"/obligations?edition={await EditionAsync(act)}&standing=Overdue");
        (await visitor.StatusOfAsync($"/plan?edition={Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_amendment_prepared_on_screen_becomes_a_draft_act_that_reads_back()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var first = await PrintedOrder.InForceAsync(visitor);
        var chain = $"/plan/editions?edition={await EditionAsync(first)}";
        var form = Visitor.FormOf(await visitor.PageAsync(chain), "prepare");
        var answers = await Task.WhenAll(Enumerable.Range(0, 2).Select(_ => visitor.PostAsync(form, chain, [])));
        var act = answers.Select(PrintedOrder.AddressOf).Distinct().Single();

        (await visitor.PageAsync($"{act}/plans/1/changes?kind=all")).QuerySelectorAll(".vk-compared .vk-badge")
            .ShouldAllBe(b => b.TextContent == AmendingTexts.KindSame);
        await visitor.PostAsync(await PrintedOrder.MeasureAddressAsync(visitor, act, 2), "measure",
            new() { ["Form.Do"] = "save", ["Form.Name"] = "Ремонт и оформление помещений центра" });
        var file = await visitor.Http.GetByteArrayAsync(new Uri($"{act}/draft.docx", UriKind.Relative), Ct);
        var read = DocumentReader.Read(DocumentFile.Read(file, TestContext.Current.CancellationToken).Text!);
        read.Act!.Amends.Single().ShouldBe(new(new(2024, 1, 15), "21-р"));
        read.Act.Clauses.ShouldContain(c => c.Text.StartsWith("Строку 2 изложить в следующей редакции: «", StringComparison.Ordinal)
            || c.Text == "Строку 2 изложить в следующей редакции:");
    }

    private async Task<EditionId> EditionAsync(string act)
    {
        await using var db = _app.Database.Open();
        return await db.Editions.Where(e => e.ActId == PrintedOrder.IdOf(act)).Select(e => e.Id).SingleAsync(Ct);
    }
}
