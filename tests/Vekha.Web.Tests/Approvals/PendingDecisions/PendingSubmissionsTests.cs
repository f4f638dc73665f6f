using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.PendingDecisions;

/// <summary>The list of what waits for a decision shows what is decided on, and can be narrowed, ordered and grouped by its
/// address.</summary>
public sealed class PendingSubmissionsTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
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
        fixture.App.Queries.Count.ShouldBeInRange(1, 6, string.Join("\n\n", fixture.App.Queries.Statements));
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
