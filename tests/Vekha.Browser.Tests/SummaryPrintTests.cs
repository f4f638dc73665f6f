using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;
using Vekha.Planning.Organisations;

namespace Vekha.Browser.Tests;

/// <summary>«Обзор на одном листе» is one sheet of paper, however large the region.</summary>
public sealed partial class SummaryPrintTests(DemoBrowser browser) : IClassFixture<DemoBrowser>, IAsyncDisposable
{
    private const int Municipalities = 40;

    [Fact]
    public async Task The_summary_of_a_region_of_forty_municipalities_is_one_sheet_that_tells_what_it_leaves_out()
    {
        var page = await browser.SignedInAsync("curator");
        await page.GotoAsync("/summary");
        SheetsOf(await PrintAsync(page)).ShouldBe(1);

        await EnlargeRegionAsync();
        await page.ReloadAsync();
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Locator(".vk-summary .vk-print-only").First.InnerTextAsync()).ShouldStartWith("и ещё ");
        SheetsOf(await PrintAsync(page)).ShouldBe(1);
    }

    /// <summary>What is owed is spread over many more municipalities.</summary>
    private async Task EnlargeRegionAsync()
    {
        await using var db = browser.App.Database.Open();
        var region = await db.Obligations.Select(o => o.RegionId).Distinct().SingleAsync();
        var parent = await db.Organisations.SingleAsync(o => o.Id == region);
        db.Organisations.AddRange(Enumerable.Range(1, Municipalities).Select(i => Organisation.Create(
            new(Guid.CreateVersion7()), $"Верхнеозёрский муниципальный округ № {i}", null, OrganisationKind.Municipality, parent)));
        await db.SaveChangesAsync();
        await db.Database.ExecuteSqlAsync($"""
            with places as (select id, row_number() over (order by id) as place, count(*) over () as places
                            from organisations where kind = 'Municipality')
            update obligations o set municipality_id = p.id from places p
            where o.municipality_id is not null and p.place = 1 + abs(hashtext(o.id::text)) % p.places
            """);
    }

    private static Task<byte[]> PrintAsync(IPage page) =>
        page.PdfAsync(new() { PreferCSSPageSize = true, PrintBackground = true });

    private static int SheetsOf(byte[] pdf) => Sheet().Count(Encoding.Latin1.GetString(pdf));

    public ValueTask DisposeAsync() => browser.CloseAsync();

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
