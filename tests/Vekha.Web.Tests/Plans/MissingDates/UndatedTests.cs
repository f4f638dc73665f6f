using System.Net;
using Vekha.Testing;

namespace Vekha.Web.Tests.Plans.MissingDates;

public sealed class UndatedTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private string Address => $"/plan/undated/{fixture.Plan.Measure(TestPlan.Repairs).Id}";

    [Theory]
    [InlineData("coordinator", 2, true)]
    [InlineData("municipal", 1, false)]
    [InlineData("head", 1, false)]
    [InlineData("curator", 2, false)]
    public async Task What_has_no_date_is_listed_with_the_reason_and_those_who_bring_it(string login, int count, bool maySet)
    {
        var page = await (await fixture.App.SignedInAsync(login)).PageAsync("/plan/undated");
        var row = page.QuerySelectorAll("tbody tr").Single(r => r.TextContent.Contains("Ремонт помещений", StringComparison.Ordinal));
        row.TextContent.ShouldContain("по мере необходимости");
        row.TextContent.ShouldContain("Министерство образования Лесогорской области; организация, на базе которой создаётся центр");
        row.QuerySelector("a[href^='/obligations?']")!.TextContent.ShouldBe($"{count}");
        (row.QuerySelector("a[href^='/plan/undated/']") is not null).ShouldBe(maySet);
    }

    [Fact]
    public async Task A_table_without_dates_keeps_what_was_pasted_and_says_what_is_missing()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var answer = await coordinator.PostAsync(Address, "dates", new() { ["Form.Table"] = "Заречье\nОзёрск" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("#table-error")!.TextContent.ShouldBe(PlanTexts.Dates_NoColumns);
        page.QuerySelector("textarea#table")!.TextContent.ShouldContain("Озёрск");
    }

    [Theory]
    [InlineData("coordinator", HttpStatusCode.OK)]
    [InlineData("municipal", HttpStatusCode.Redirect)]
    [InlineData("head", HttpStatusCode.Redirect)]
    [InlineData("reviewer", HttpStatusCode.Redirect)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    public async Task Dates_are_set_by_those_who_decide_obligations_here(string login, HttpStatusCode status) =>
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync(Address)).ShouldBe(status);
}
