using System.Net;
using Vekha.Planning.Approvals;
using Vekha.Testing;

namespace Vekha.Web.Tests.Approvals.Templates;

public sealed class TemplatesTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task A_template_is_made_step_by_step_renamed_and_deleted()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var page = await RoutedFixture.AddTemplateAsync(coordinator, "Штатное расписание");
        (await coordinator.PostAsync(page, "add-step", RoutedFixture.Step("Проверка", "role:MunicipalOfficer",
            ("Form.Day", "AfterPrevious"), ("Form.Days", "2"), ("Form.Working", "true")))).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await coordinator.PostAsync(page, "add-step",
            RoutedFixture.Step("Письмо", "outside", ("Form.Outside", "Оператор"), ("Form.Day", "Printed"), ("Form.Printed", "2024-07-01")));
        await coordinator.PostAsync(page, "add-step", RoutedFixture.Step("Приказ", $"organisation:{TestRegion.Region.Id}"));
        await coordinator.PostAsync(page, "move-2", new() { ["Form.Act"] = "up" });
        await coordinator.PostAsync(page, "move-0", new() { ["Form.Act"] = "remove" });
        await coordinator.PostAsync(page, "step-1", new() { ["Form.Step"] = "Письмо оператора" });
        await coordinator.PostAsync(page, "rename", new() { ["Form.Name"] = "Штат" });
        var template = await fixture.TemplateAsync(page);
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
        var page = await RoutedFixture.AddTemplateAsync(coordinator, $"Маршрут {field} {value}");
        var answer = await coordinator.PostAsync(page, "add-step",
            new(RoutedFixture.Step("Проверка", "role:Reviewer", ("Form.Day", "AfterPrevious"), ("Form.Days", "2"))) { [field] = value });
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
        var page = await RoutedFixture.AddTemplateAsync(coordinator, "Двое сразу");
        var form = Visitor.FormOf(await coordinator.PageAsync(page), "add-step");
        await coordinator.PostAsync(page, "rename", new() { ["Form.Name"] = "Двое подряд" });
        var answer = await coordinator.PostAsync(form, page, RoutedFixture.Step("Проверка", "role:Reviewer"));
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
    }

    [Fact]
    public async Task Two_templates_of_a_region_have_two_names()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await RoutedFixture.AddTemplateAsync(coordinator, "Тёзка");
        var answer = await coordinator.PostAsync("/plan/routes", "add", new() { ["Form.Name"] = "Тёзка" });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(Texts.Refusal_RouteNameTaken);
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
}
