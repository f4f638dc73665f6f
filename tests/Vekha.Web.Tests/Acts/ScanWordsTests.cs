using Vekha.Documents;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts;

public sealed class ScanWordsTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task What_a_scan_shows_unclearly_leads_to_its_line()
    {
        var act = await LoadedAsync([new(2, "714-р", null, 43), new(1, "Распоряжение", "Pаспоряжение", 90)]);
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/acts/{act}");
        var words = page.QuerySelectorAll("section[aria-labelledby=scan-words] li");
        words[0].TextContent.Replace('\u00a0', ' ').Trim().ShouldBe("строка 2. «714-р» распознано неуверенно (43 %)");
        words[1].TextContent.ShouldContain("«Pаспоряжение» исправлено на «Распоряжение»");
        var there = await (await fixture.App.SignedInAsync("coordinator"))
            .PageAsync(words[0].QuerySelector("a")!.GetAttribute("href")!.Split('#')[0]);
        there.QuerySelector("#line-2")!.ClassList.ShouldContain("vk-lit");
    }

    [Fact]
    public async Task A_text_that_was_no_scan_has_none()
    {
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/acts/{await LoadedAsync([])}");
        page.QuerySelector("section[aria-labelledby=scan-words]").ShouldBeNull();
    }

    private async Task<ActId> LoadedAsync(IReadOnlyList<ScanWord> words)
    {
        await using var db = fixture.App.Database.Open();
        var act = LoadedAct.Load(
            new(Guid.CreateVersion7()), TestRegion.Region, null, "Распоряжение\nот 8 декабря 2023 г. № 714-р", new Reading(null, [], []),
            TestRegion.IdOf("coordinator"), DateTimeOffset.UnixEpoch, words);
        db.Add(act);
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
        return act.Id;
    }
}
