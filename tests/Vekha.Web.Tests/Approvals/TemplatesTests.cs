using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals;

public sealed class TemplatesTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task A_template_is_made_step_by_step_renamed_and_deleted()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await AddAsync(coordinator, "Штатное расписание");
        (await coordinator.PostAsync(page, "add-step", Step("Проверка", "role:MunicipalOfficer", ("Form.Day", "AfterPrevious"),
            ("Form.Days", "2"), ("Form.Working", "true")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await coordinator.PostAsync(page, "add-step",
            Step("Письмо", "outside", ("Form.Outside", "Оператор"), ("Form.Day", "Printed"), ("Form.Printed", "2024-07-01")));
        await coordinator.PostAsync(page, "add-step", Step("Приказ", $"organisation:{TestRegion.Region.Id}"));
        await coordinator.PostAsync(page, "move-2", new() { ["Form.Act"] = "up" });
        await coordinator.PostAsync(page, "move-0", new() { ["Form.Act"] = "remove" });
        await coordinator.PostAsync(page, "step-1", new() { ["Form.Step"] = "Письмо оператора" });
        await coordinator.PostAsync(page, "rename", new() { ["Form.Name"] = "Штат" });
        var template = await TemplateAsync(page);
        template.Name.ShouldBe("Штат");
        template.Steps.ShouldBe([
            new RouteStep("Приказ", Decider.Of(TestRegion.Region.Id, TestRegion.Region.Name), null),
            new RouteStep("Письмо оператора", Decider.Outside("Оператор"), StepDay.On(new(2024, 7, 1)))]);
        (await coordinator.PostAsync(page, "delete")).Headers.Location!.OriginalString.ShouldContain("/plan/routes?deleted=true");
        (await coordinator.StatusOfAsync(page)).ShouldBe(HttpStatusCode.NotFound);
        (await fixture.JournalAsync(template.Id)).Select(j => j.Kind).Distinct().Order()
            .ShouldBe(["route.added", "route.changed", "route.deleted", "route.renamed"]);
    }

    [Theory]
    [InlineData("Form.Step", " ", "new-name-error")]
    [InlineData("Form.DecidedBy", "role:Administrator", "new-decided-by-error")]
    [InlineData("Form.DecidedBy", "outside", "new-outside-error")]
    [InlineData("Form.Days", "400", "new-days-error")]
    public async Task A_step_that_says_too_little_is_asked_for_more(string field, string value, string error)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await AddAsync(coordinator, $"Маршрут {field} {value}");
        var answer = await coordinator.PostAsync(page, "add-step",
            new(Step("Проверка", "role:Reviewer", ("Form.Day", "AfterPrevious"), ("Form.Days", "2"))) { [field] = value });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).GetElementById(error).ShouldNotBeNull();
    }

    [Fact]
    public async Task A_template_that_is_attached_is_not_deleted()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer = await coordinator.PostAsync($"/plan/routes/{fixture.Template.Id}", "delete");
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_RouteInUse);
    }

    [Fact]
    public async Task What_another_has_changed_meanwhile_is_not_saved_over()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await AddAsync(coordinator, "Двое сразу");
        var form = Visitor.FormOf(await coordinator.PageAsync(page), "add-step");
        await coordinator.PostAsync(page, "rename", new() { ["Form.Name"] = "Двое подряд" });
        var answer = await coordinator.PostAsync(form, page, Step("Проверка", "role:Reviewer"));
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
    }

    [Fact]
    public async Task Two_templates_of_a_region_have_two_names()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await AddAsync(coordinator, "Тёзка");
        var answer = await coordinator.PostAsync("/plan/routes", "add", new() { ["Form.Name"] = "Тёзка" });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_RouteNameTaken);
    }

    [Fact]
    public async Task A_route_attached_to_a_measure_is_changed_for_one_obligation()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var other = await TemplateAsync(await AddAsync(coordinator, "Только приказ"));
        await coordinator.PostAsync($"/plan/routes/{other.Id}", "add-step", Step("Приказ", "role:Coordinator"));
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

    [Theory]
    [InlineData("head")]
    [InlineData("municipal")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    [InlineData("admin")]
    public async Task Only_a_coordinator_opens_the_templates(string login) =>
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync($"/plan/routes/{fixture.Template.Id}"))
            .ShouldBe(HttpStatusCode.Redirect);

    [Fact]
    public async Task The_templates_of_another_region_do_not_exist()
    {
        var far = await fixture.App.SignedInAsync("far-coordinator");
        (await far.StatusOfAsync($"/plan/routes/{fixture.Template.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await far.StatusOfAsync($"/plan/measures/{fixture.Plan.Measure(TestPlan.Equipment).Id}/routes")).ShouldBe(HttpStatusCode.NotFound);
    }

    private static Dictionary<string, string> Step(string name, string decider, params (string Name, string Value)[] more)
    {
        var fields = new Dictionary<string, string> { ["Form.Step"] = name, ["Form.DecidedBy"] = decider };
        foreach (var (field, value) in more) fields[field] = value;
        return fields;
    }

    private static async Task<string> AddAsync(Visitor coordinator, string name) =>
        Visitor.TargetOf(await coordinator.PostAsync("/plan/routes", "add", new() { ["Form.Name"] = name }));

    private async Task<RouteTemplate> TemplateAsync(string page)
    {
        await using var db = fixture.App.Database.Open();
        var id = Guid.Parse(page[^36..]);
        return await db.RouteTemplates.AsNoTracking()
            .SingleAsync(t => t.Id == new RouteTemplateId(id), TestContext.Current.CancellationToken);
    }

    private async Task<List<int>> AttachedAsync(MeasureId measure)
    {
        await using var db = fixture.App.Database.Open();
        return await db.RouteAttachments.Where(a => a.MeasureId == measure && a.SubjectId == null).Select(a => a.DeliverableIndex)
            .ToListAsync(TestContext.Current.CancellationToken);
    }
}
