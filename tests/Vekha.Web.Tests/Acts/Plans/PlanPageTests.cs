using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.Plans;

public sealed class PlanPageTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task Title_programme_and_years_of_a_plan_are_corrected()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var wrong = await visitor.PostAsync($"{act}/plans/1", "plan", new() { ["Form.First"] = "2026", ["Form.Last"] = "2024" });
        (await Visitor.ReadAsync(wrong)).QuerySelector("#last-error")!.TextContent.ShouldBe(ActTexts.PlanFault_YearsWrong);
        var answer = await visitor.PostAsync(
            $"{act}/plans/1", "plan", new() { ["Form.Title"] = "План", ["Form.Programme"] = "growth-point", ["Form.Last"] = "2025" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.PageAsync(act)).QuerySelector(".vk-plan")!.TextContent.ShouldContain("Точка роста");
    }
}
