using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.Attachments;

public sealed class AttachmentTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task A_route_attached_to_a_measure_is_changed_for_one_obligation()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var other = await fixture.TemplateAsync(await RoutedFixture.AddTemplateAsync(coordinator, "Только приказ"));
        await coordinator.PostAsync($"/plan/routes/{other.Id}", "add-step", RoutedFixture.Step("Приказ", "role:Coordinator"));
        var obligation = await fixture.FreshAsync();
        (await coordinator.PostAsync($"/obligations/{obligation.Id}/routes", "lay",
            new() { ["Form.Templates[0]"] = $"{other.Id}" })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await fixture.SubmitAsync(obligation.Id);
        (await fixture.PassageAsync(obligation.Id)).RouteName.ShouldBe("Только приказ");
    }

    [Fact]
    public async Task A_route_is_attached_to_every_deliverable_of_a_measure_and_taken_away_again()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var measure = fixture.Plan.Measure(TestPlan.Equipment).Id;
        var page = $"/plan/measures/{measure}/routes";
        await coordinator.PostAsync(page, "lay", new() { ["Form.Templates[1]"] = $"{fixture.Template.Id}" });
        (await AttachedAsync(measure)).ShouldBe([1]);
        var stale = Visitor.FormOf(await coordinator.PageAsync(page), "lay");
        await coordinator.PostAsync(page, "lay", new() { ["Form.Templates[0]"] = $"{fixture.Template.Id}", ["Form.Templates[1]"] = "" });
        (await AttachedAsync(measure)).ShouldBe([0]);
        var answer = await coordinator.PostAsync(stale, page, new() { ["Form.Templates[1]"] = "" });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
    }

    private async Task<List<int>> AttachedAsync(MeasureId measure)
    {
        await using var db = fixture.App.Database.Open();
        return await db.RouteAttachments.Where(a => a.MeasureId == measure && a.SubjectId == null).Select(a => a.DeliverableIndex)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
