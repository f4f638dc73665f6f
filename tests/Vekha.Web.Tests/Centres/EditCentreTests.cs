using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Centres;

public sealed class EditCentreTests : IAsyncLifetime
{
    private static readonly string Address = $"/centres/{TestRegion.OzerskCube.Id}/edit";
    private VekhaApp _app = null!;
    private TestPlan _plan = null!;

    public async ValueTask InitializeAsync()
    {
        _app = await VekhaApp.StartAsync();
        _plan = await TestPlan.PutInForceAsync(_app.Database);
    }

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Theory]
    [InlineData("coordinator", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    [InlineData("head", HttpStatusCode.Redirect)]
    [InlineData("municipal", HttpStatusCode.Redirect)]
    public async Task Only_those_who_edit_centres_there_open_the_form(string login, HttpStatusCode status) =>
        (await (await _app.SignedInAsync(login)).StatusOfAsync(Address)).ShouldBe(status);

    [Fact]
    public async Task A_card_is_saved_and_written_into_the_journal()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync(Address, "centre", new() { ["Form.Address"] = " ул. Школьная, 1 ", ["Form.Area"] = "120,5" });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var centre = await CentreAsync();
        centre.Card.ShouldBe(new("ул. Школьная, 1", 120.5m, null));
        await using var db = _app.Database.Open();
        (await db.Journal.CountAsync(j => j.ThingId == centre.Id.Value && j.Kind == "centre.changed", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task What_is_wrong_is_said_at_the_field_and_nothing_typed_is_lost()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var answer = await visitor.PostAsync(Address, "centre",
            new() { ["Form.Name"] = " ", ["Form.Address"] = "ул. Новая", ["Form.Area"] = "много", ["Form.OpenedOn"] = "31.02.2024" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelectorAll(".vk-error").Select(e => e.Id).ShouldBe(["name-error", "area-error", "opened-on-error"]);
        page.QuerySelector("#address")!.GetAttribute("value").ShouldBe("ул. Новая");
        page.QuerySelector("#area")!.GetAttribute("value").ShouldBe("много");
    }

    [Fact]
    public async Task An_earlier_opening_shows_what_it_adds_before_it_adds_it()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var before = await CountAsync();
        var fields = new Dictionary<string, string> { ["Form.OpenedOn"] = "2024-01-01" };
        var asked = await visitor.PostAsync(Address, "centre", fields);
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await CountAsync()).ShouldBe(before);
        (await CentreAsync()).Card.OpenedOn.ShouldBeNull();

        var page = await Visitor.ReadAsync(asked);
        page.QuerySelector("#consequences").ShouldNotBeNull();
        var saved = await visitor.PostAsync(Visitor.FormOf(page, "centre"), Address, []);
        saved.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await CentreAsync()).Card.OpenedOn.ShouldBe(new DateOnly(2024, 1, 1));
        (await CountAsync()).ShouldBeGreaterThan(before);
    }

    [Fact]
    public async Task A_later_opening_names_what_is_no_longer_asked_then_withdraws_it_and_an_earlier_one_brings_it_back()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var first = await _plan.ObligationAsync(_app.Database, TestPlan.Monitoring, TestRegion.OzerskCube);
        var asked = await visitor.PostAsync(Address, "centre", new() { ["Form.OpenedOn"] = "2025-01-15" });
        var page = await Visitor.ReadAsync(asked);
        page.QuerySelector($".vk-note a[href='/obligations/{first.Id}']").ShouldNotBeNull();
        await visitor.PostAsync(Visitor.FormOf(page, "centre"), Address, []);
        await using var db = _app.Database.Open();
        var withdrawn = await db.Obligations.AsNoTracking().SingleAsync(o => o.Id == first.Id, Ct);
        withdrawn.State.ShouldBe(ObligationState.Withdrawn);
        withdrawn.Reason!.ShouldContain("15\u00a0января\u00a02025");
        (await db.Journal.CountAsync(j => j.SubjectId == first.Id.Subject && j.Kind == "obligation.withdrawn", Ct)).ShouldBe(1);

        asked = await visitor.PostAsync(Address, "centre", new() { ["Form.OpenedOn"] = "2024-09-01" });
        await visitor.PostAsync(Visitor.FormOf(await Visitor.ReadAsync(asked), "centre"), Address, []);
        (await db.Obligations.AsNoTracking().SingleAsync(o => o.Id == first.Id, Ct)).State.ShouldBe(ObligationState.Planned);
    }

    [Fact]
    public async Task A_form_posted_twice_is_saved_once()
    {
        var visitor = await _app.SignedInAsync("coordinator");
        var form = Visitor.FormOf(await visitor.PageAsync(Address), "centre");
        var fields = new Dictionary<string, string> { ["Form.Address"] = "пр. Мира, 2" };
        for (var i = 0; i < 2; i++) (await visitor.PostAsync(form, Address, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await using var db = _app.Database.Open();
        (await db.Journal.CountAsync(j => j.ThingId == TestRegion.OzerskCube.Id.Value, Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task Of_two_people_the_second_is_told_and_keeps_the_typed_text()
    {
        var (first, second) = (await _app.SignedInAsync("coordinator"), await _app.SignedInAsync("admin"));
        var form = Visitor.FormOf(await second.PageAsync(Address), "centre");
        await first.PostAsync(Address, "centre", new() { ["Form.Name"] = "IT-куб «Озёрск-1»" });
        var answer = await second.PostAsync(form, Address, new() { ["Form.Name"] = "IT-куб «Озёрск-2»" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_ChangedMeanwhile);
        page.QuerySelector("#name")!.GetAttribute("value").ShouldBe("IT-куб «Озёрск-2»");
        (await CentreAsync()).Name.ShouldBe("IT-куб «Озёрск-1»");
    }

    private static CancellationToken Ct => TestContext.Current.CancellationToken;

    private async Task<Centre> CentreAsync()
    {
        await using var db = _app.Database.Open();
        return await db.Centres.AsNoTracking().SingleAsync(c => c.Id == TestRegion.OzerskCube.Id, Ct);
    }

    private async Task<int> CountAsync()
    {
        await using var db = _app.Database.Open();
        return await db.Obligations.CountAsync(o => o.CentreId == TestRegion.OzerskCube.Id, Ct);
    }
}
