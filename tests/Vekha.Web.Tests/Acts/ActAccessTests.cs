using System.Net;
using Vekha.Testing;
using Vekha.Web.Tests.Access;

namespace Vekha.Web.Tests.Acts;

public sealed class ActAccessTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Theory]
    [InlineData("coordinator", true)]
    [InlineData("municipal", false)]
    [InlineData("head", false)]
    [InlineData("reviewer", false)]
    [InlineData("curator", false)]
    [InlineData("admin", false)]
    [InlineData("far-coordinator", false)]
    public async Task A_draft_is_for_the_coordinator_of_its_region_alone(string login, bool sees)
    {
        var act = await PrintedOrder.LoadAsync(await fixture.App.SignedInAsync("coordinator"));
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.StatusOfAsync(act)).ShouldBe(sees ? HttpStatusCode.OK : HttpStatusCode.NotFound);
        (await visitor.PageAsync("/acts")).QuerySelector($"a[href='{act}']")
            .ShouldSatisfyAllConditions(link => (link is not null).ShouldBe(sees));
    }

    [Theory]
    [MemberData(nameof(Readers.OfTheRegion), MemberType = typeof(Readers))]
    public async Task An_act_in_force_is_seen_at_its_region_and_below(string login, HttpStatusCode status)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.InForceAsync(coordinator);
        var visitor = await fixture.App.SignedInAsync(login);
        (await visitor.StatusOfAsync(act)).ShouldBe(status);
        if (status == HttpStatusCode.OK && login != "coordinator") (await visitor.PageAsync(act)).QuerySelector("#findings").ShouldBeNull();
    }

    [Theory]
    [InlineData("municipal", HttpStatusCode.Redirect)]
    [InlineData("admin", HttpStatusCode.Redirect)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    [InlineData("coordinator", HttpStatusCode.OK)]
    public async Task Nobody_else_opens_the_pages_that_change_an_act(string login, HttpStatusCode status)
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(coordinator);
        var measure = await PrintedOrder.MeasureAddressAsync(coordinator, act, 1);
        var visitor = await fixture.App.SignedInAsync(login);
        var plan = $"{act}/plans/1";
        foreach (var address in new[] { measure, $"{act}/head", plan, $"{plan}/in-force", $"{plan}/undo", $"{act}/delete" })
            (await visitor.StatusOfAsync(address)).ShouldBe(status, address);
        if (login != "coordinator") (await visitor.StatusOfAsync($"{act}/file")).ShouldNotBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_coordinator_of_another_region_cannot_change_it_by_a_form_of_the_own_act()
    {
        var act = await PrintedOrder.LoadAsync(await fixture.App.SignedInAsync("coordinator"));
        var far = await fixture.App.SignedInAsync("far-coordinator");
        var own = await PrintedOrder.LoadAsync(far);
        var delete = Visitor.FormOf(await far.PageAsync($"{own}/delete"), "delete");
        delete.SetAttribute("action", "");
        var answer = await far.PostAsync(delete, $"{act}/delete", []);
        answer.IsSuccessStatusCode.ShouldBeFalse();
        answer.StatusCode.ShouldBe((await far.PostAsync(delete, $"/acts/{Guid.NewGuid()}/delete", [])).StatusCode);
        (await (await fixture.App.SignedInAsync("coordinator")).StatusOfAsync(act)).ShouldBe(HttpStatusCode.OK);
    }

    [Theory]
    [InlineData("municipal")]
    [InlineData("head")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    [InlineData("admin")]
    [InlineData("far-coordinator")]
    public async Task A_forged_form_for_an_act_out_of_sight_finds_nothing_as_for_one_that_never_was(string login)
    {
        var act = await PrintedOrder.LoadAsync(await fixture.App.SignedInAsync("coordinator"));
        var visitor = await fixture.App.SignedInAsync(login);
        foreach (var handler in new[] { "owner", "move", "add", "no-such-form" })
            foreach (var address in new[] { act, $"/acts/{Guid.NewGuid()}" })
            {
                var answer = await ForgeAsync(visitor, address, handler);
                answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, $"{handler} at {address}");
                (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(ErrorTexts.NotFoundTitle);
            }
    }

    [Fact]
    public async Task A_forged_form_of_a_page_that_is_seen_and_has_no_such_form_is_answered_in_words()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.InForceAsync(coordinator);
        var answer = await ForgeAsync(await fixture.App.SignedInAsync("municipal"), act, "move");
        answer.StatusCode.ShouldBe(HttpStatusCode.Conflict);
        (await Visitor.ReadAsync(answer)).QuerySelector("h1")!.TextContent.ShouldBe(AccountTexts.Unsent_GoneTitle);
    }

    /// <summary>With the person's own token, out of the form for signing out.</summary>
    private static async Task<HttpResponseMessage> ForgeAsync(Visitor visitor, string address, string handler)
    {
        var form = Visitor.FormOf(await visitor.PageAsync("/"), "/sign-out");
        form.SetAttribute("action", address);
        return await visitor.PostAsync(form, address, new() { ["_handler"] = handler });
    }

    [Fact]
    public async Task An_unknown_act_is_not_found()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        (await visitor.StatusOfAsync($"/acts/{Guid.NewGuid()}")).ShouldBe(HttpStatusCode.NotFound);
        (await visitor.StatusOfAsync($"/acts/{Guid.NewGuid()}/plans/1/in-force")).ShouldBe(HttpStatusCode.NotFound);
    }
}
