using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Delegations;
using Vekha.Testing;
using Vekha.Web.Tests.Approvals;

namespace Vekha.Web.Tests.Delegations;

public sealed class DelegationTests(RoutedFixture fixture) : IClassFixture<RoutedFixture>
{
    [Fact]
    public async Task A_deputy_decides_in_place_of_the_absent_person_and_the_history_says_so()
    {
        await ClearAsync();
        await AddAsync("reviewer", "other-head", 0, 5);
        var (obligation, passage) = await fixture.SubmittedAsync();
        var deputy = await fixture.App.SignedInAsync("other-head");
        (await deputy.PageAsync("/")).QuerySelector($"a[href='/steps/{passage.Id}']").ShouldNotBeNull();
        (await deputy.PostAsync($"/steps/{passage.Id}", "agree")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await deputy.PageAsync($"/obligations/{obligation.Id}");
        page.QuerySelector("[aria-labelledby=history-title]")!.TextContent.ShouldContain("Глеб Орлов, замещая: Дарья Лебедева");
        page.QuerySelector("#routes")!.TextContent.ShouldContain("Глеб Орлов, замещая: Дарья Лебедева");
    }

    [Fact]
    public async Task It_begins_and_ends_by_itself()
    {
        await ClearAsync();
        await AddAsync("reviewer", "other-head", -5, -1);
        await AddAsync("reviewer", "other-head", 1, 5);
        var (_, passage) = await fixture.SubmittedAsync();
        (await (await fixture.App.SignedInAsync("other-head")).StatusOfAsync($"/steps/{passage.Id}")).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_deputy_sees_no_more_than_the_absent_person_and_keeps_what_is_their_own()
    {
        await ClearAsync();
        await AddAsync("head", "other-head", 0, 5);
        var deputy = await fixture.App.SignedInAsync("other-head");
        (await deputy.StatusOfAsync($"/centres/{TestRegion.ZarechyeCube.Id}")).ShouldBe(HttpStatusCode.OK);
        (await deputy.StatusOfAsync($"/centres/{TestRegion.OzerskCube.Id}")).ShouldBe(HttpStatusCode.OK);
        (await deputy.StatusOfAsync($"/centres/{TestRegion.FarCube.Id}")).ShouldBe(HttpStatusCode.NotFound);
        await AddAsync("coordinator", "municipal", 0, 5);
        (await (await fixture.App.SignedInAsync("municipal")).StatusOfAsync("/plan/routes")).ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task A_deputy_does_not_accept_what_the_absent_person_submitted()
    {
        await ClearAsync();
        var obligation = await fixture.Plan.ObligationAsync(fixture.App.Database, TestPlan.RegionOrder, null);
        await TestPlan.SubmitAsync(fixture.App.Database, obligation.Id, "coordinator");
        await AddAsync("coordinator", "municipal", 0, 5);
        var page = await (await fixture.App.SignedInAsync("municipal")).PageAsync($"/obligations/{obligation.Id}");
        page.QuerySelectorAll("input[name=_handler]").Select(i => i.GetAttribute("value")).ShouldNotContain("Accept");
    }

    [Fact]
    public async Task A_person_names_a_deputy_and_ends_it()
    {
        await ClearAsync();
        var known = (await fixture.JournalAsync(TestRegion.IdOf("municipal"))).Select(j => j.Id).ToHashSet();
        var municipal = await fixture.App.SignedInAsync("municipal");
        (await municipal.PostAsync("/account/deputy", "add", Days("other-head", "2024-06-10", "2024-06-20"))).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        var page = await municipal.PageAsync("/account/deputy");
        page.QuerySelector("tbody")!.TextContent.ShouldContain("Глеб Орлов");
        var delegation = (await AllAsync()).ShouldHaveSingleItem();
        (delegation.First, delegation.Last).ShouldBe((TestRegion.Today, new(2024, 6, 20)));
        await municipal.PostAsync("/account/deputy", "end", new() { ["Form.Ended"] = $"{delegation.Id}" });
        (await AllAsync()).ShouldBeEmpty();
        (await fixture.JournalAsync(TestRegion.IdOf("municipal")))
            .Where(j => !known.Contains(j.Id) && j.Kind.StartsWith("delegation.", StringComparison.Ordinal))
            .Select(j => j.Kind).ShouldBe(["delegation.added", "delegation.ended"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_name_that_fits_nobody_near_is_asked_for_again()
    {
        await ClearAsync();
        var answer = await (await fixture.App.SignedInAsync("municipal"))
            .PostAsync("/account/deputy", "add", Days("far-coordinator", "2024-06-10", "2024-06-20"));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).GetElementById("deputy-error")!.TextContent.ShouldBe(DelegationTexts.DelegationFault_Nobody);
    }

    [Fact]
    public async Task A_wrong_form_shows_no_table_where_there_is_nothing_to_show()
    {
        await ClearAsync();
        var answer = await (await fixture.App.SignedInAsync("municipal"))
            .PostAsync("/account/deputy", "add", Days("", "2024-06-10", "2024-06-20"));
        (await Visitor.ReadAsync(answer)).QuerySelector("table").ShouldBeNull();
    }

    [Fact]
    public async Task The_coordinator_names_one_for_another_and_circles_and_overlaps_are_refused()
    {
        await ClearAsync();
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var form = new Dictionary<string, string>(Days("other-head", "2024-06-12", "2024-06-20")) { ["Form.Absent"] = "Вера" };
        (await coordinator.PostAsync("/administration/delegations", "add", form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await RefusedAsync(coordinator, "head", "municipal", "2024-06-20", "2024-06-25")).ShouldBe(Texts.Refusal_DelegationOverlaps);
        (await RefusedAsync(coordinator, "other-head", "head", "2024-06-11", "2024-06-13")).ShouldBe(Texts.Refusal_DelegationCircular);
        (await RefusedAsync(coordinator, "head", "head", "2024-07-11", "2024-07-13")).ShouldBe(Texts.Refusal_DelegationToSelf);
        (await RefusedAsync(coordinator, "head", "municipal", "2024-06-01", "2024-06-03")).ShouldBe(Texts.Refusal_DelegationDays);
        (await AllAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nobody_names_a_deputy_for_those_whose_roles_reach_higher()
    {
        await ClearAsync();
        var answer = await (await fixture.App.SignedInAsync("coordinator")).PostAsync("/administration/delegations", "add",
            new(Days("municipal", "2024-06-12", "2024-06-20")) { ["Form.Absent"] = "reviewer" });
        (await Visitor.ReadAsync(answer)).GetElementById("absent-error")!.TextContent.ShouldBe(DelegationTexts.DelegationFault_Nobody);
    }

    [Fact]
    public async Task Of_two_who_name_each_other_at_once_one_is_refused()
    {
        await ClearAsync();
        var (municipal, head) = (await fixture.App.SignedInAsync("municipal"), await fixture.App.SignedInAsync("head"));
        var one = Visitor.FormOf(await municipal.PageAsync("/account/deputy"), "add");
        var other = Visitor.FormOf(await head.PageAsync("/account/deputy"), "add");
        var answers = await Task.WhenAll(
            municipal.PostAsync(one, "/account/deputy", Days("head", "2024-06-12", "2024-06-20")),
            head.PostAsync(other, "/account/deputy", Days("municipal", "2024-06-12", "2024-06-20")));
        answers.Select(a => a.StatusCode).Order().ShouldBe([HttpStatusCode.Redirect, HttpStatusCode.UnprocessableEntity]);
    }

    [Theory]
    [InlineData("Орл", false)]
    [InlineData("О", false)]
    [InlineData("орлов", true)]
    [InlineData("Глеб Ор", true)]
    public async Task A_few_letters_do_not_tell_who_works_in_the_region(string typed, bool finds)
    {
        await ClearAsync();
        var answer = await (await fixture.App.SignedInAsync("municipal"))
            .PostAsync("/account/deputy", "add", Days(typed, "2024-06-10", "2024-06-20"));
        answer.StatusCode.ShouldBe(finds ? HttpStatusCode.Redirect : HttpStatusCode.UnprocessableEntity);
    }

    private static Dictionary<string, string> Days(string deputy, string first, string last) =>
        new() { ["Form.Deputy"] = deputy, ["Form.First"] = first, ["Form.Last"] = last };

    private static async Task<string> RefusedAsync(Visitor visitor, string absent, string deputy, string first, string last)
    {
        var answer =
            await visitor.PostAsync("/administration/delegations", "add", new(Days(deputy, first, last)) { ["Form.Absent"] = absent });
        return (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent;
    }

    private async Task AddAsync(string absent, string deputy, int first, int last)
    {
        await using var db = fixture.App.Database.Open();
        db.Delegations.Add(Delegation.Create(new(Guid.CreateVersion7()),
            new(TestRegion.IdOf(absent), TestRegion.IdOf(deputy), TestRegion.Today.AddDays(first), TestRegion.Today.AddDays(last)),
            TestRegion.IdOf(absent), DateTimeOffset.UnixEpoch));
        await db.SaveChangesAsync(TestContext.Current.CancellationToken);
    }

    private async Task ClearAsync()
    {
        await using var db = fixture.App.Database.Open();
        await db.Delegations.ExecuteDeleteAsync(TestContext.Current.CancellationToken);
    }

    private async Task<List<Delegation>> AllAsync()
    {
        await using var db = fixture.App.Database.Open();
        return await db.Delegations.AsNoTracking().ToListAsync(TestContext.Current.CancellationToken);
    }
}
