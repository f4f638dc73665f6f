using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Obligations;
using Vekha.Testing;

namespace Vekha.Web.Tests.Acts.InForce;

/// <summary>What was done before a plan came into force, and is not to stand as overdue.</summary>
public sealed class TakeOverTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private static Dictionary<string, string> Recount => new() { ["Form.Do"] = "Recount" };

    [Fact]
    public async Task Dates_that_have_passed_count_as_done_for_chosen_measures_with_one_reason()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(Preview(act));
        page.QuerySelector("#overdue strong")!.TextContent.ShouldBe("Сразу просрочены: 1 из 5");
        var recounted = await Visitor.ReadAsync(
            await visitor.PostAsync(Visitor.FormOf(page, "confirm"), Preview(act), Chosen(page, Recount)));
        recounted.QuerySelector("#overdue").ShouldBeNull();
        recounted.QuerySelector("#take-over [role=status]")!.TextContent.ShouldContain("1");

        var form = Visitor.FormOf(recounted, "confirm");
        var answer = await visitor.PostAsync(form, Preview(act), Chosen(recounted, new() { ["Form.Do"] = "Confirm" }));
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#take-reason-error")!.TextContent.ShouldBe(Texts.Fault_ReasonRequired);
        (await ObligationsAsync(act)).ShouldBeEmpty();

        var confirmed = Chosen(recounted, new() { ["Form.Do"] = "Confirm", ["Form.TakeReason"] = "Отчёты за 2024 год приняты" });
        (await visitor.PostAsync(form, Preview(act), confirmed, (SampleFiles.Pdf, "Справка.pdf", "Form.TakeFile")))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await fixture.App.JobsEndedAsync();
        var owed = await ObligationsAsync(act);
        owed.Count.ShouldBe(5);
        var taken = owed.Where(o => o.State == ObligationState.TakenOver).ShouldHaveSingleItem();
        taken.Reason.ShouldBe("Отчёты за 2024 год приняты");
        (await visitor.PageAsync($"/obligations/{taken.Id}")).QuerySelector("#next")!.TextContent
            .ShouldContain("Отчёты за 2024 год приняты");
        (await visitor.Http.GetByteArrayAsync(new Uri($"/obligations/{taken.Id}/taken-over", UriKind.Relative), Ct))
            .ShouldBe(SampleFiles.Pdf);
        (await (await fixture.App.SignedInAsync("far-coordinator")).StatusOfAsync($"/obligations/{taken.Id}/taken-over"))
            .ShouldBe(HttpStatusCode.NotFound);

        // Owed after all.
        (await visitor.PostAsync($"/obligations/{taken.Id}", "Reopen", new() { ["Form.Reason"] = "Отчёт не найден" }))
            .StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await ObligationsAsync(act)).ShouldAllBe(o => o.State == ObligationState.Planned);
    }

    [Fact]
    public async Task All_that_has_passed_is_marked_at_a_press()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(visitor, PrintedOrder.Text.Replace("15 августа", "15 мая"));
        var page = await visitor.PageAsync(Preview(act));
        page.QuerySelectorAll("input[name=taken]").Length.ShouldBe(2);
        var marked = await Visitor.ReadAsync(
            await visitor.PostAsync(Visitor.FormOf(page, "confirm"), Preview(act), new() { ["Form.Do"] = "TakeAll" }));
        marked.QuerySelectorAll("input[name=taken][checked]").Length.ShouldBe(2);
        marked.QuerySelector("#overdue").ShouldBeNull();
    }

    [Fact]
    public async Task What_is_chosen_after_the_preview_is_shown_before_anything_happens()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(Preview(act));
        var changed = Chosen(page, new() { ["Form.Do"] = "Confirm", ["Form.TakeReason"] = "Исполнено" });
        var answer = await visitor.PostAsync(Visitor.FormOf(page, "confirm"), Preview(act), changed);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldBe(InForceTexts.Changed);
        (await ObligationsAsync(act)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_is_due_today_or_later_is_not_done_before()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(Preview(act));
        var later = new Dictionary<string, string> { ["Form.Do"] = "Recount", ["Form.TakeUntil"] = "2031-01-01" };
        var recounted = await Visitor.ReadAsync(
            await visitor.PostAsync(Visitor.FormOf(page, "confirm"), Preview(act), Chosen(page, later)));
        var answer = await visitor.PostAsync(Visitor.FormOf(recounted, "confirm"), Preview(act), Chosen(recounted,
            new() { ["Form.Do"] = "Confirm", ["Form.TakeUntil"] = "2031-01-01", ["Form.TakeReason"] = "Исполнено" }));
        (await Visitor.ReadAsync(answer)).QuerySelector("#take-until-error")!.TextContent.ShouldBe(ActTexts.ActFault_TakenOverTooLate);
        (await ObligationsAsync(act)).ShouldBeEmpty();
    }

    private static string Preview(string act) => $"{act}/plans/1/in-force{PrintedOrder.BothCohorts}";

    /// <summary>The first measure of those whose dates have passed is ticked.</summary>
    private static Dictionary<string, string> Chosen(IHtmlDocument page, Dictionary<string, string> fields) => new(fields)
    {
        ["taken"] = page.QuerySelector("input[name=taken]")!.GetAttribute("value")!,
        // Other tests of the class have loaded the same act.
        ["Form.Reason"] = "Проверено по подлиннику",
    };

    private async Task<List<Obligation>> ObligationsAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Obligations.AsNoTracking()
            .Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act))).ToListAsync(Ct);
    }
}
