using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.PendingDecisions;

/// <summary>The list of what waits for a decision shows what is decided on, and can be narrowed, ordered and grouped by its
/// address.</summary>
public sealed class PendingSubmissionsTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_row_names_the_document_who_sent_it_and_how_late()
    {
        var obligation = await SubmittedAsync(TestPlan.Opening, TestRegion.OzerskCube);
        var row = await RowAsync("/waiting", obligation);
        row.ShouldNotBeNull();
        row.QuerySelector("a[href$='/preview']")!.TextContent.ShouldContain("приказ.pdf");
        row.TextContent.ShouldContain("№ 12-о от 10.06.2024");
        row.TextContent.ShouldContain("Глеб Орлов");
        (row.QuerySelector(".vk-badge.vk-late") is not null).ShouldBe(obligation.Due < TestRegion.Today);
    }

    [Fact]
    public async Task The_list_is_narrowed_by_measure_municipality_and_programme()
    {
        var far = await SubmittedAsync(TestPlan.Creation, TestRegion.OzerskCube);
        var near = await fixture.SubmittedAsync();
        foreach (var (narrowed, kept, gone) in new[]
        {
            ($"measure={near.MeasureId}", near, far),
            ($"municipality={TestRegion.Zarechye.Id}", near, far),
            ($"municipality={TestRegion.Ozersk.Id}", far, near),
        })
        {
            (await RowAsync($"/waiting?{narrowed}", kept)).ShouldNotBeNull(narrowed);
            (await RowAsync($"/waiting?{narrowed}", gone)).ShouldBeNull(narrowed);
        }
        (await RowAsync("/waiting?programme=it-cube", near)).ShouldNotBeNull();
        (await RowAsync("/waiting?programme=quantorium", near)).ShouldBeNull();
    }

    [Theory]
    [InlineData("Measure")]
    [InlineData("Programme")]
    [InlineData("Municipality")]
    [InlineData("Sender")]
    public async Task Rows_are_grouped_below_a_heading_each(string group)
    {
        await SubmittedAsync(TestPlan.Repairs, TestRegion.OzerskCube);
        await fixture.SubmittedAsync();
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/waiting?group={group}");
        var headings = page.QuerySelectorAll("tr.vk-group th").Select(th => th.ChildNodes[0].TextContent.Trim()).ToList();
        headings.Count.ShouldBeGreaterThanOrEqualTo(group == "Programme" ? 1 : 2);
        headings.ShouldBeUnique();
    }

    [Theory]
    [InlineData("Held")]
    [InlineData("Due")]
    [InlineData("Submitted")]
    [InlineData("Measure")]
    [InlineData("Centre")]
    [InlineData("Sender")]
    [InlineData("nonsense")]
    public async Task The_address_orders_the_list_within_the_budget(string order)
    {
        await fixture.SubmittedAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await coordinator.PageAsync($"/waiting?order={order}&group=Municipality");
        fixture.App.Queries.Reset();
        await coordinator.PageAsync($"/waiting?order={order}&group=Municipality");
        fixture.App.Queries.Count.ShouldBeInRange(1, 7, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    /// <summary>Each head is a link that works without script, and the other way round at the second press.</summary>
    [Theory]
    [InlineData("Due")]
    [InlineData("Measure")]
    [InlineData("Centre")]
    [InlineData("Submitted")]
    public async Task The_head_of_a_column_puts_the_list_in_its_order(string order)
    {
        await SubmittedAsync(TestPlan.Repairs, TestRegion.OzerskCube);
        await fixture.SubmittedAsync();
        await fixture.SubmittedAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var first = await PressedAsync("/waiting");
        var (page, back) = (await coordinator.PageAsync(first), await coordinator.PageAsync(await PressedAsync(first)));
        page.QuerySelector(".vk-waiting th[aria-sort=ascending] a")!.GetAttribute("href")!.ShouldContain($"order={order}");
        back.QuerySelector(".vk-waiting th[aria-sort=descending]").ShouldNotBeNull();
        var column = order switch { "Due" => 1, "Measure" => 2, "Centre" => 3, _ => 4 };
        var (up, down) = (Cells(page), Cells(back));
        up.Distinct().Count().ShouldBeGreaterThan(order == "Submitted" ? 0 : 1);
        down.ShouldBe(up.Reverse(), string.Join('|', up));

        async Task<string> PressedAsync(string address) => (await coordinator.PageAsync(address))
            .QuerySelectorAll(".vk-waiting .vk-sort").Select(a => a.GetAttribute("href")!).First(href => href.Contains($"order={order}"));

        IReadOnlyList<string> Cells(AngleSharp.Dom.IDocument shown) =>
            [.. shown.QuerySelectorAll(".vk-waiting tbody tr:not(.vk-group)")
                .Select(row => row.Children[column].FirstChild!.TextContent.Trim())];
    }

    [Fact]
    public async Task Pictures_are_seen_before_they_are_opened_and_loaded_in_sight_alone()
    {
        var obligation = await fixture.SubmittedAsync();
        await using (var db = fixture.App.Database.Open())
        {
            var file = await db.Evidence.Where(e => e.SubjectId == obligation.Id.Subject).Select(e => e.FileId).SingleAsync(Ct);
            await db.Files.Where(f => f.Id == file).ExecuteUpdateAsync(set => set.SetProperty(f => f.ContentType, "image/jpeg"), Ct);
        }
        var image = (await RowAsync("/waiting", obligation))!.QuerySelector("img.vk-thumb").ShouldNotBeNull();
        image.GetAttribute("loading").ShouldBe("lazy");
        image.GetAttribute("src")!.ShouldMatch("^/files/.+/inline$");
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/obligations/{obligation.Id}");
        page.QuerySelectorAll(".vk-files img.vk-thumb").ShouldHaveSingleItem();
        await using (var db = fixture.App.Database.Open())
            await db.Files.Where(f => f.ContentType == "image/jpeg").ExecuteUpdateAsync(set => set.SetProperty(f => f.Length, 5 << 20), Ct);
        (await RowAsync("/waiting", obligation))!.QuerySelectorAll("img").ShouldBeEmpty();
    }

    private async Task<Obligation> SubmittedAsync(string measure, Vekha.Planning.Centres.Centre centre)
    {
        var obligation = await fixture.ObligationAsync(measure, centre);
        if (obligation.State == ObligationState.Planned) await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "other-head");
        return await fixture.NowAsync(obligation.Id);
    }

    private async Task<AngleSharp.Dom.IElement?> RowAsync(string address, Obligation obligation) =>
        (await (await fixture.App.SignedInAsync("coordinator")).PageAsync(address))
            .QuerySelector($"input[name=item][value*='{obligation.Id.Value:N}']")?.Closest("tr");
}
