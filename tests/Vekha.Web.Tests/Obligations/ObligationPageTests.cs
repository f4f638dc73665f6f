using System.Net;
using Vekha.Documents.Acts;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Tests.Access;

namespace Vekha.Web.Tests.Obligations;

public sealed class ObligationPageTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    [Theory]
    [MemberData(nameof(Readers.OfTheRegion), MemberType = typeof(Readers))]
    [InlineData("other-head", HttpStatusCode.NotFound)]
    public async Task An_obligation_opens_for_those_above_its_centre_alone(string login, HttpStatusCode status)
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.ZarechyeCube);
        (await (await fixture.App.SignedInAsync(login)).StatusOfAsync($"/obligations/{obligation.Id}")).ShouldBe(status);
    }

    [Fact]
    public async Task An_id_of_another_region_is_as_unknown_as_one_that_never_was()
    {
        var far = await fixture.FarPlan.ObligationAsync(fixture.App.Database, TestPlan.Creation, TestRegion.FarCube);
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        (await coordinator.StatusOfAsync($"/obligations/{far.Id}")).ShouldBe(HttpStatusCode.NotFound);
        (await coordinator.StatusOfAsync($"/obligations/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task The_history_begins_with_the_act_that_asked_for_it_and_who_put_it_in_force()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.OzerskCube);
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/obligations/{obligation.Id}");
        var birth = page.QuerySelectorAll(".vk-history li")[^1];
        birth.TextContent.ShouldContain(ObligationTexts.History_Born);
        birth.QuerySelector("a")!.GetAttribute("href").ShouldBe($"/acts/{fixture.Plan.Edition.ActId}");
        birth.QuerySelector("time")!.GetAttribute("datetime")!.ShouldStartWith("2024-01-15");
        birth.TextContent.ShouldNotContain(ObligationTexts.History_BornLater);
    }

    [Fact]
    public async Task The_words_of_the_act_stand_beside_the_date_and_why()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Creation, TestRegion.OzerskCube);
        var page = await (await fixture.App.SignedInAsync("coordinator")).PageAsync($"/obligations/{obligation.Id}");
        var due = page.QuerySelector("[aria-labelledby=due-title]")!;
        due.QuerySelector("blockquote")!.TextContent.ShouldBe("2023 год, до 1 февраля 2024 г. (для 2024 года)");
        due.TextContent.ShouldContain(
            "четверг, 1 февраля 2024 г.".Replace(' ', '\u00a0').Replace(",\u00a0", ", ", StringComparison.Ordinal));
        due.TextContent.ShouldContain("Правило 2 из 2, для центров 2024 года создания");
        due.QuerySelectorAll("a").Select(a => (a.GetAttribute("href"), a.TextContent)).ShouldBe(
        [
            ($"/acts/{fixture.Plan.Act.Id}", ActCitation.Of(ActType.Order, "714-р", new(2023, 12, 8))),
            ($"/acts/{fixture.Plan.Act.Id}?measure={fixture.Plan.Measure(TestPlan.Creation).Id}", "строка 2"),
        ]);
    }

    [Fact]
    public async Task A_day_off_shows_the_working_day_before_it()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Opening, TestRegion.ZarechyeCube);
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync($"/obligations/{obligation.Id}");
        page.QuerySelector(".vk-ob-line")!.TextContent.ShouldContain("31.08.2024");
        page.QuerySelector(".vk-ob-line")!.TextContent.ShouldContain("30.08.2024");
    }

    [Fact]
    public async Task Each_deliverable_is_a_step_with_a_date_of_its_own()
    {
        var obligation = await fixture.ObligationAsync(TestPlan.Equipment, TestRegion.ZarechyeCube);
        var page = await (await fixture.App.SignedInAsync("head")).PageAsync($"/obligations/{obligation.Id}");
        var steps = page.QuerySelectorAll(".vk-step");
        steps.Length.ShouldBe(2);
        steps[0].TextContent.ShouldContain("14.06.2024");
        steps.ShouldAllBe(s => s.TextContent.Contains(ObligationTexts.Steps_Missing, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_series_leads_to_the_quarters_before_and_after()
    {
        await using var db = fixture.App.Database.Open();
        var measure = fixture.Plan.Measure(TestPlan.Monitoring).Id;
        var quarters = db.Obligations.Where(o => o.MeasureId == measure && o.CentreId == TestRegion.OzerskCube.Id).OrderBy(o => o.Due)
            .Select(o => o.Id).ToList();
        var page = await (await fixture.App.SignedInAsync("other-head")).PageAsync($"/obligations/{quarters[1]}");
        page.QuerySelector("a[rel=prev]")!.GetAttribute("href").ShouldBe($"/obligations/{quarters[0]}");
        page.QuerySelector("a[rel=next]")!.GetAttribute("href").ShouldBe($"/obligations/{quarters[2]}");
        page.QuerySelectorAll(".vk-series a").Length.ShouldBe(quarters.Count);
        page.QuerySelector(".vk-series [aria-current]")!.GetAttribute("href").ShouldBe($"/obligations/{quarters[1]}");
    }

    [Theory]
    [InlineData("head", "AddEvidence")]
    [InlineData("municipal", "selected AddEvidence")]
    [InlineData("coordinator", "selected AddEvidence MarkNotApplicable")]
    [InlineData("reviewer", "")]
    [InlineData("curator", "")]
    [InlineData("admin", "")]
    public async Task A_planned_obligation_offers_each_role_what_it_may_do(string login, string forms) =>
        (await FormsAsync(login, await fixture.ObligationAsync(TestPlan.Opening, TestRegion.ZarechyeCube))).ShouldBe(forms);

    [Theory]
    [InlineData("head", "TakeBack")]
    [InlineData("municipal", "Check Return")]
    [InlineData("coordinator", "MarkNotApplicable Accept Return")]
    [InlineData("reviewer", "Accept Return")]
    [InlineData("curator", "")]
    [InlineData("admin", "")]
    public async Task A_submission_offers_each_role_what_it_may_do(string login, string forms) =>
        (await FormsAsync(login, await fixture.SubmittedAsync())).ShouldBe(forms);

    [Fact]
    public async Task Where_nothing_can_be_done_the_page_says_who_can()
    {
        var submitted = await fixture.SubmittedAsync();
        (await NextAsync("head", submitted.Id)).ShouldContain(ObligationTexts.Why_ReviewerAccepts);
        var own = await fixture.SubmittedAsync(by: "coordinator");
        (await NextAsync("coordinator", own.Id)).ShouldContain("Вы добавили или отправили это сами");
    }

    [Fact]
    public async Task A_page_costs_at_most_eight_statements()
    {
        var obligation = await fixture.SubmittedAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        await coordinator.PageAsync($"/obligations/{obligation.Id}");
        fixture.App.Queries.Reset();
        await coordinator.PageAsync($"/obligations/{obligation.Id}");
        fixture.App.Queries.Count.ShouldBeInRange(1, 6, string.Join("\n\n", fixture.App.Queries.Statements));
    }

    private async Task<string> NextAsync(string login, ObligationId id) =>
        (await (await fixture.App.SignedInAsync(login)).PageAsync($"/obligations/{id}")).QuerySelector("#next")!.TextContent;

    private async Task<string> FormsAsync(string login, Obligation obligation)
    {
        var page = await (await fixture.App.SignedInAsync(login)).PageAsync($"/obligations/{obligation.Id}");
        var handlers = page.QuerySelectorAll("#next input[name=_handler], #decide input[name=_handler]");
        return string.Join(' ', handlers.Select(i => i.GetAttribute("value")));
    }
}
