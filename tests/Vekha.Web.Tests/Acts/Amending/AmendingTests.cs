using System.Net;
using AngleSharp.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Editions;
using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Acts.Amending;

/// <summary>From the loaded amending act to the new edition in force and back. Each test has a region of its own: plans are matched by
/// number.</summary>
public sealed class AmendingTests : IAsyncLifetime
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private VekhaApp _app = null!;

    public async ValueTask InitializeAsync() => _app = await VekhaApp.StartAsync();

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    [Fact]
    public async Task An_amending_act_finds_its_plan_is_compared_previewed_applied_and_given_back()
    {
        var (visitor, first, act) = await AmendingOrder.LoadedAsync(_app);
        var changes = await visitor.PageAsync($"{act}/plans/1/changes?kind=all");
        var changed = (await visitor.PageAsync($"{act}/plans/1/changes")).QuerySelectorAll(".vk-compared tbody tr").Length;
        changed.ShouldBe(changes.QuerySelectorAll(".vk-compared tbody tr").Length
            - changes.QuerySelectorAll(".vk-compared tbody .vk-badge").Count(b => b.TextContent == AmendingTexts.KindSame));
        changes.QuerySelectorAll(".vk-compared .vk-badge").Select(b => b.TextContent).ShouldBe(
            [AmendingTexts.KindSame, AmendingTexts.KindReworded, AmendingTexts.KindNew, AmendingTexts.KindGone], ignoreOrder: true);
        changes.QuerySelector("ins")!.TextContent.ShouldContain("октября");

        var before = await ObligationsAsync();
        var effect = await visitor.PageAsync($"{act}/plans/1/effect");
        Tile(effect, AmendingTexts.EffectMoved).ShouldBe("2");
        Tile(effect, AmendingTexts.EffectAdded).ShouldBe("2");
        Tile(effect, AmendingTexts.EffectWithdrawn).ShouldBe("2");
        (await ObligationsAsync()).ShouldBe(before);
        // It was due in March.
        (await visitor.PageAsync($"{act}/plans/1/effect?kind=Unchanged")).QuerySelector("table.vk-stack tbody tr td:last-child")!
            .TextContent.ShouldBe(Texts.Standing_Overdue);

        (await AmendingOrder.ApplyAsync(visitor, act))
            .QuerySelector("[role=status]")!.TextContent.ShouldContain(InForceTexts.Amending_JobDone);
        var after = await ObligationsAsync();
        after.Count(o => o.Due == new DateOnly(2024, 10, 1)).ShouldBe(2);
        after.Count(o => o.State == ObligationState.Withdrawn).ShouldBe(2);
        (await StatesAsync(first, act)).ShouldBe([EditionState.Superseded, EditionState.InForce]);
        var moved = after.First(o => o.Due == new DateOnly(2024, 10, 1));
        var history = (await visitor.PageAsync($"/obligations/{moved.Id}")).QuerySelector(".vk-history")!.TextContent;
        history.ShouldContain(JournalTexts.ObligationMoved);
        history.ShouldContain("80-р");
        // A row that the act leaves alone is cited in its edition all the same.
        (await visitor.PageAsync($"/obligations/{await ObligationOfRowAsync("1")}")).QuerySelector("section[aria-labelledby=due-title]")!
            .TextContent.ShouldContain("распоряжения №\u00a080-р");

        var timeline = await visitor.PageAsync("/plan/timeline?compare=on");
        timeline.QuerySelectorAll(".vk-gantt-former title").Select(t => t.TextContent)
            .ShouldBe([PlanTexts.TimelineFormer.With("15.08.2024", "2")]);
        (await visitor.PageAsync("/plan/timeline")).QuerySelector(".vk-gantt-former").ShouldBeNull();

        // What moved and what came back, as they were counted before; all else stays as it is.
        (await visitor.PageAsync($"{act}/plans/1/reverse")).Body!.TextContent.ShouldContain(
            AmendingTexts.ReverseWhat[..AmendingTexts.ReverseWhat.IndexOf('{', StringComparison.Ordinal)] + "4\u00a0обязательства");
        (await AmendingOrder.ReverseAsync(visitor, act))
            .QuerySelector("[role=status]")!.TextContent.ShouldContain(InForceTexts.Amending_JobReversed);
        (await ObligationsAsync()).ShouldBe(before);
        (await StatesAsync(first, act)).ShouldBe([EditionState.InForce, EditionState.Draft]);
        // And once more: a draft again is as good as new.
        await AmendingOrder.ApplyAsync(visitor, act);
        (await ObligationsAsync()).Count(o => o.State == ObligationState.Withdrawn).ShouldBe(2);
    }

    [Fact]
    public async Task A_new_row_of_creation_is_told_where_it_reaches_centres_created_before()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        var told = (await visitor.PageAsync($"{act}/plans/1/effect")).QuerySelectorAll("[data-created-before]").ShouldHaveSingleItem();
        told.TextContent.ShouldContain("Набор обучающихся");
        told.TextContent.ShouldContain(ActTexts.CreatedBeforeRow.With("2023", "1\u00a0обязательство"));
    }

    [Fact]
    public async Task Accepted_ones_stay_and_the_upkeep_finds_nothing_to_add()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        var repair = (await ObligationsAsync()).First(o => o.Due == new DateOnly(2024, 8, 15));
        await TestPlan.SubmitAsync(_app.Database, repair.Id, "head");
        await TestPlan.ChangeAsync(_app.Database, repair.Id, (_, o) =>
            o.Accept(TestRegion.IdOf("coordinator"), RoundEvidence.None, TestRegion.Today).ShouldBeNull());
        await AmendingOrder.ApplyAsync(visitor, act);
        var kept = (await ObligationsAsync()).Single(o => o.Id == repair.Id);
        (kept.State, kept.Due).ShouldBe((ObligationState.Accepted, new DateOnly(2024, 8, 15)));
        await using var db = _app.Database.Open();
        var edition = await db.Editions.SingleAsync(e => e.State == EditionState.InForce, Ct);
        var difference = await new Vekha.Data.Editions.EditionUpkeep(db)
            .RunAsync(edition.Id, TestRegion.Today, TimeProvider.System.GetUtcNow(), Ct);
        (difference.Missing.Count, difference.NoLongerExpected.Count).ShouldBe((0, 0));
        // What is accepted is explained by the act it was accepted under.
        (await visitor.PageAsync($"/obligations/{repair.Id}")).QuerySelector(".vk-quote")!.TextContent.ShouldContain("15 августа");
    }

    [Fact]
    public async Task The_grid_shows_what_the_act_took_away_with_letter_and_word()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        await AmendingOrder.ApplyAsync(visitor, act);
        var grid = await visitor.PageAsync("/plan");
        var withdrawn = grid.QuerySelectorAll("a.vk-cell").Where(c => c.TextContent.Trim().StartsWith('–')).ToList();
        withdrawn.Count.ShouldBe(2);
        withdrawn[0].GetAttribute("aria-label")!.ShouldContain(Texts.Standing_Withdrawn, Case.Insensitive);
        grid.QuerySelectorAll("thead th").ShouldContain(h => h.TextContent.Contains(PlanTexts.GoneMeasure));
        (await visitor.PageAsync("/obligations?standing=Withdrawn")).QuerySelectorAll("tbody tr").Length.ShouldBe(2);
    }

    [Fact]
    public async Task Work_on_what_is_withdrawn_is_told_apart_before_anything_happens()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        var purchase = (await ObligationsAsync()).First(o => o.Due is null);
        await TestPlan.ChangeAsync(_app.Database, purchase.Id, (_, o) => o.Begin());
        var page = await visitor.PageAsync($"{act}/plans/1/effect");
        page.QuerySelector(".vk-note.vk-late")!.TextContent.ShouldContain("1 обязательство".Replace(' ', '\u00a0'));
        (await visitor.PageAsync($"{act}/plans/1/effect?work=true")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
    }

    [Fact]
    public async Task What_changed_since_it_was_seen_is_shown_before_anything_happens()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/effect"), "amend");
        var purchase = (await ObligationsAsync()).First(o => o.Due is null);
        await TestPlan.ChangeAsync(_app.Database, purchase.Id, (_, o) => o.MarkNotApplicable("Не требуется", TestRegion.Today));
        var answer = await visitor.PostAsync(form, $"{act}/plans/1/effect", []);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(AmendingTexts.EffectChanged);
        (await ObligationsAsync()).Count(o => o.State == ObligationState.Withdrawn).ShouldBe(0);
    }

    [Fact]
    public async Task Of_two_people_at_once_and_two_acts_at_once_one_wins()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        var rival =
            await PrintedOrder.LoadAsync(visitor, AmendingOrder.Text().Replace("№ 80-р", "№ 81-р").Replace("1 октября", "5 октября"));
        var colleague = await _app.SignedInAsync("coordinator");
        var forms = new List<(Visitor, AngleSharp.Html.Dom.IHtmlFormElement, string)>();
        foreach (var (person, address) in new[] { (visitor, act), (colleague, act), (colleague, rival) })
            forms.Add((person, Visitor.FormOf(await person.PageAsync($"{address}/plans/1/effect"), "amend"), $"{address}/plans/1/effect"));
        await Task.WhenAll(forms.Select(f => f.Item1.PostAsync(f.Item2, f.Item3, [])));
        await _app.JobsEndedAsync();
        await using var db = _app.Database.Open();
        (await db.EditionChanges.CountAsync(Ct)).ShouldBe(1);
        (await db.Editions.CountAsync(e => e.State == EditionState.InForce, Ct)).ShouldBe(1);
        (await db.Obligations.CountAsync(o => o.State != ObligationState.Withdrawn, Ct)).ShouldBe(5);
    }

    [Theory]
    [InlineData("head", HttpStatusCode.Redirect)]
    [InlineData("municipal", HttpStatusCode.Redirect)]
    [InlineData("curator", HttpStatusCode.Redirect)]
    [InlineData("reviewer", HttpStatusCode.Redirect)]
    [InlineData("far-coordinator", HttpStatusCode.NotFound)]
    [InlineData("admin", HttpStatusCode.Redirect)]
    [InlineData("coordinator", HttpStatusCode.OK)]
    public async Task Only_those_who_edit_acts_there_amend_plans(string login, HttpStatusCode status)
    {
        var (_, _, act) = await AmendingOrder.LoadedAsync(_app);
        var visitor = await _app.SignedInAsync(login);
        foreach (var page in new[] { "former", "changes", "effect", "reverse" })
            (await visitor.StatusOfAsync($"{act}/plans/1/{page}")).ShouldBe(status, page);
    }

    [Fact]
    public async Task Who_was_never_asked_for_stands_in_the_way_of_giving_back_once_worked_on()
    {
        var (visitor, _, act) = await AmendingOrder.LoadedAsync(_app);
        await AmendingOrder.ApplyAsync(visitor, act);
        var added = (await ObligationsAsync()).First(o => o.Due == new DateOnly(2024, 9, 10));
        await TestPlan.SubmitAsync(_app.Database, added.Id, "head");
        var page = await visitor.PageAsync($"{act}/plans/1/reverse");
        page.QuerySelector($".vk-note a[href='/obligations/{added.Id}']").ShouldNotBeNull();
        page.QuerySelectorAll("form").ShouldNotContain(f => f.QuerySelector("[name='Form.Key']") != null);
        (await visitor.StatusOfAsync($"{act}/plans/1/in-force")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task A_document_stays_with_its_deliverable_though_the_act_lists_another_one_before_it()
    {
        var (visitor, _, act) =
            await AmendingOrder.LoadedAsync(_app, AmendingOrder.Text().Replace("Акт приемки работ", "1. Смета. 2. Акт приемки работ"));
        var repair = (await ObligationsAsync()).First(o => o.Due == new DateOnly(2024, 8, 15));
        await TestPlan.SubmitAsync(_app.Database, repair.Id, "head");
        await AmendingOrder.ApplyAsync(visitor, act);
        var steps = (await visitor.PageAsync($"/obligations/{repair.Id}")).QuerySelectorAll(".vk-step").ToList();
        steps.Count.ShouldBe(2);
        steps[0].TextContent.ShouldNotContain("12-о");
        steps[1].TextContent.ShouldContain("12-о");
    }

    private async Task<ObligationId> ObligationOfRowAsync(string number)
    {
        await using var db = _app.Database.Open();
        return await db.Obligations.Where(o => db.Measures.Any(m => m.Id == o.MeasureId && m.Number == number)).Select(o => o.Id)
            .FirstAsync(Ct);
    }

    private static string Tile(IParentNode page, string words) =>
        page.QuerySelectorAll(".vk-tile").Single(t => t.QuerySelector("span")!.TextContent == words).QuerySelector("b")!.TextContent;

    private async Task<List<Owed>> ObligationsAsync()
    {
        await using var db = _app.Database.Open();
        return await db.Obligations.AsNoTracking().OrderBy(o => o.Id)
            .Select(o => new Owed(o.Id, o.EditionId, o.MeasureId, o.Key, o.Due, o.State, o.Reason, o.ClosedOn)).ToListAsync(Ct);
    }

    private async Task<List<EditionState>> StatesAsync(params string[] acts)
    {
        await using var db = _app.Database.Open();
        var states = new List<EditionState>();
        foreach (var act in acts) states.Add((await db.Editions.SingleAsync(e => e.ActId == PrintedOrder.IdOf(act), Ct)).State);
        return states;
    }

    private sealed record Owed(ObligationId Id, EditionId EditionId, MeasureId MeasureId, string Key, DateOnly? Due, ObligationState State,
        string? Reason, DateOnly? ClosedOn);
}
