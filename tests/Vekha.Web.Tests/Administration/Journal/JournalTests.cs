using System.Text;
using Vekha.Planning.Organisations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Administration.Journal;

public sealed class JournalTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly DateTimeOffset Noon = new(2024, 5, 20, 9, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Entries_of_other_places_are_not_shown_nor_exported()
    {
        await WriteAsync(TestRegion.FarSchool, "centre.added", "Секрет дальнего края");
        await WriteAsync(TestRegion.School1, "centre.added", "Ближний центр");
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = (await coordinator.PageAsync("/administration/journal")).Body!.TextContent;
        page.ShouldContain("Ближний центр");
        page.ShouldNotContain("Секрет");
        var csv = Encoding.UTF8.GetString(await coordinator.Http.GetByteArrayAsync(
            new Uri("/administration/journal.csv", UriKind.Relative), TestContext.Current.CancellationToken));
        csv.ShouldContain("Ближний центр");
        csv.ShouldNotContain("Секрет");
    }

    [Fact]
    public async Task The_filter_of_the_address_narrows_by_person_kind_days_and_text()
    {
        await WriteAsync(TestRegion.Ozersk, "organisation.renamed", "Искомое 100%_ слово", Noon.AddDays(-10));
        var admin = await fixture.App.SignedInAsync("admin");
        foreach (var (query, found) in new[]
        {
            ("q=" + Uri.EscapeDataString("100%_"), true), ("q=" + Uri.EscapeDataString("1000_"), false),
            ("kind=organisation.renamed", true), ("kind=organisation", true), ("kind=centre.added", false),
            ("from=2024-05-10&to=2024-05-10", true), ("from=2024-05-11", false), ("to=2024-05-09", false),
            ("person=" + Uri.EscapeDataString("Ковал"), true), ("person=" + Uri.EscapeDataString("Никто"), false),
        })
            (await admin.PageAsync($"/administration/journal?{query}")).Body!.TextContent.Contains("Искомое", StringComparison.Ordinal)
                .ShouldBe(found, query);
    }

    [Fact]
    public async Task Page_after_page_shows_every_entry_once()
    {
        await using (var db = fixture.App.Database.Open())
        {
            // All at one moment: the order is still the same on every page.
            db.Journal.AddRange(Enumerable.Range(1, 250).Select(n => new Planning.Journal.JournalEntry(
                Guid.CreateVersion7(), Noon.AddYears(-1), "person.renamed", null, null, Guid.NewGuid(), TestRegion.Zarechye.Path,
                To: $"Запись-{n:000}.")));
            await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        }
        var admin = await fixture.App.SignedInAsync("admin");
        var seen = new List<string>();
        for (var address = "/administration/journal?kind=person.renamed"; address is not null;)
        {
            var page = await admin.PageAsync(address);
            seen.AddRange(page.QuerySelectorAll("tbody td:nth-child(4) div").Select(e => e.TextContent));
            address = page.QuerySelector("a[rel=next]")?.GetAttribute("href");
        }
        seen.Count.ShouldBe(250);
        seen.Distinct().Count().ShouldBe(250);
    }

    [Fact]
    public async Task An_event_that_has_no_words_yet_is_shown_by_its_kind()
    {
        await WriteAsync(TestRegion.Ozersk, "future.happened", "Нечто");
        var page = await (await fixture.App.SignedInAsync("admin")).PageAsync("/administration/journal?kind=future");
        page.Body!.TextContent.ShouldContain("future.happened");
    }

    private async Task WriteAsync(Organisation at, string kind, string text, DateTimeOffset? when = null)
    {
        await using var db = fixture.App.Database.Open();
        db.Journal.Add(
            new(Guid.CreateVersion7(), when ?? Noon, kind, TestRegion.IdOf("coordinator"), null, Guid.NewGuid(), at.Path, To: text));
        await db.SaveChangesAsync();
    }
}
