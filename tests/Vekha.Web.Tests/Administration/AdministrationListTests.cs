using DocumentFormat.OpenXml.Packaging;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration;

/// <summary>The lists of administration are sorted and handed out as all others are.</summary>
public sealed class AdministrationListTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/administration/people", "/administration/people/list")]
    [InlineData("/administration/mail", "/administration/mail")]
    [InlineData("/administration/journal", "/administration/journal")]
    public async Task A_list_is_sorted_by_each_of_its_heads_and_handed_out(string page, string file)
    {
        var visitor = await fixture.App.SignedInAsync("admin");
        var links = (await visitor.PageAsync(page)).QuerySelectorAll("thead a.vk-sort").Select(a => a.GetAttribute("href")!).ToList();
        if (page != "/administration/mail") links.Count.ShouldBeGreaterThan(2);
        foreach (var link in links)
        {
            var sorted = await visitor.PageAsync(link);
            sorted.QuerySelectorAll("thead th[aria-sort]").Length.ShouldBe(1, link);
            await visitor.PageAsync(sorted.QuerySelector("thead th[aria-sort] a")!.GetAttribute("href")!);
        }
        var bytes = await visitor.Http.GetByteArrayAsync(new Uri($"{file}.xlsx", UriKind.Relative), Ct);
        using var workbook = SpreadsheetDocument.Open(new MemoryStream(bytes), false);
        (await visitor.Http.GetStringAsync(new Uri($"{file}.csv", UriKind.Relative), Ct)).ShouldContain(';');
        (await (await fixture.App.SignedInAsync("head")).StatusOfAsync($"{file}.csv")).ShouldNotBe(System.Net.HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_log_of_mail_is_sorted_and_grouped_by_what_the_address_says()
    {
        var visitor = await fixture.App.SignedInAsync("admin");
        foreach (var column in new[] { "day", "person", "address", "subject", "state", "attempts", "endedAt", "error" })
            await visitor.PageAsync($"/administration/mail?sort={column}&group=person");
    }

    [Fact]
    public async Task The_journal_is_read_from_its_beginning_page_after_page_and_in_groups()
    {
        await using (var db = fixture.App.Database.Open())
        {
            db.Journal.AddRange(Enumerable.Range(1, 150).Select(n => new Planning.Journal.JournalEntry(
                Guid.CreateVersion7(), new(2023, 5, 20, 9, 0, 0, TimeSpan.Zero), "person.renamed", null, null, Guid.NewGuid(),
                TestRegion.Zarechye.Path, To: $"Запись-{n:000}.")));
            await db.SaveChangesAsync(Ct);
        }
        var visitor = await fixture.App.SignedInAsync("admin");
        foreach (var order in new[] { "sort=when", "sort=person", "sort=organisation&group=what" })
        {
            var seen = new List<string>();
            for (var address = $"/administration/journal?kind=person.renamed&{order}"; address is not null;)
            {
                var page = await visitor.PageAsync(address);
                seen.AddRange(page.QuerySelectorAll("tbody td[data-label='Изменение'] div, tbody td div").Select(d => d.TextContent)
                    .Where(t => t.StartsWith("Запись-", StringComparison.Ordinal)));
                address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
            }
            seen.Distinct().Count().ShouldBe(150, order);
        }
    }
}
