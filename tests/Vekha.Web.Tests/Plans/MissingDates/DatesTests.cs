using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Plans.MissingDates;

/// <summary>Apart from the list of what has no date, for here it gets one.</summary>
public sealed class DatesTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    private string Address => $"/plan/undated/{fixture.Plan.Measure(TestPlan.Repairs).Id}";

    [Fact]
    public async Task A_pasted_schedule_dates_many_at_once_after_it_was_shown()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var preview =
            await PreviewAsync(
                coordinator,
                "Центр\tДата проведения\nIT-куб «Заречье»\t15.09.2024\nМБОУ Школа № 2\tдо 1 октября 2024 г.\nШкола № 9\t01.10.2024\n"
                    + "заречье\t2024-09-15\nIT-куб «Озёрск»\tскоро");
        States(preview).ShouldBe(
        [
            PlanTexts.Dates_StateNew, PlanTexts.Dates_StateNew,
            $"{Texts.Import_StateFaulty} | {PlanTexts.DatesFault_UnknownCentre.With("Школа № 9")}",
            $"{PlanTexts.Dates_StateSame} | {PlanTexts.Dates_Repeated.With(2)}",
            $"{Texts.Import_StateFaulty} | {PlanTexts.DatesFault_DayUnfit.With("скоро")}",
        ]);
        (await DatesAsync()).ShouldAllBe(d => d == null);

        var without = await SaveAsync(coordinator, preview, new() { ["Form.Skip"] = "true" });
        without.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(without))
            .QuerySelector("#basis-error")!.TextContent.ShouldBe(RefusalWords.Of(Vekha.Planning.Refusal.BasisRequired));

        var form = new Dictionary<string, string> { ["Form.Skip"] = "true", ["Form.Basis"] = "письмо министерства от 03.06.2024 № 14" };
        (await SaveAsync(coordinator, preview, form)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        // The same form once more: the obligations changed meanwhile, by this very form, which has worked.
        var told = await coordinator.PageAsync(Visitor.TargetOf(await SaveAsync(coordinator, preview, form)));
        told.QuerySelector("[role=status]")!.TextContent.ShouldContain(
            PlanTexts.Dates_Done.With(Russian.Count(2, Texts.Count_Obligations)));
        (await coordinator.PageAsync($"{Address}?set={Guid.CreateVersion7()}&saved=500")).QuerySelector("[role=status]").ShouldBeNull();
        (await DatesAsync()).Order().ShouldBe([new DateOnly(2024, 9, 15), new DateOnly(2024, 10, 1)]);
        await using var db = fixture.App.Database.Open();
        var measure = fixture.Plan.Measure(TestPlan.Repairs).Id;
        (await db.Journal.CountAsync(j => j.Kind == "obligation.dated"
            && db.Obligations.Any(o => o.Id.Subject == j.SubjectId && o.MeasureId == measure), Ct)).ShouldBe(2);

        var later = await PreviewAsync(coordinator, "IT-куб «Заречье»\t20.09.2024\nIT-куб «Озёрск»\t01.10.2024");
        States(later).ShouldBe([$"{PlanTexts.Dates_StateNew} | {PlanTexts.Dates_Moves.With("15.09.2024")}",
            $"{PlanTexts.Dates_StateSame} | {PlanTexts.Dates_AlreadySo}"]);
    }

    [Fact]
    public async Task Two_dates_for_one_centre_are_both_wrong_and_name_each_other()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var before = await DatesAsync();
        var preview = await PreviewAsync(
            coordinator, "Центр\tДата\nIT-куб «Заречье»\t15.11.2024\nIT-куб «Озёрск»\t01.11.2024\nзаречье\t16.11.2024");
        var states = States(preview);
        (states[0], states[2]).ShouldBe((
            $"{Texts.Import_StateFaulty} | {PlanTexts.DatesFault_Contradicts.With(4)}",
            $"{Texts.Import_StateFaulty} | {PlanTexts.DatesFault_Contradicts.With(2)}"));
        states[1].ShouldStartWith(PlanTexts.Dates_StateNew);
        // The button says what is left out, and is dead until a person says that it may be.
        preview.QuerySelector("button[name='Form.Save'][value='true']")!.TextContent.Trim().ShouldEndWith(
            Texts.Import_SaveOnly.With("", 2));
        preview.QuerySelector("input[name='Form.Skip']")!.HasAttribute("required").ShouldBeTrue();
        var refused = await SaveAsync(coordinator, preview, new() { ["Form.Basis"] = "письмо № 15" });
        (await Visitor.ReadAsync(refused)).QuerySelector("#table-error")!.TextContent.ShouldBe(Texts.TableFault_FaultyRows);
        (await DatesAsync()).ShouldBe(before, ignoreOrder: true);
    }

    [Fact]
    public async Task Days_that_have_passed_are_set_only_when_a_person_asks_for_it()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var before = await DatesAsync();
        var preview = await PreviewAsync(coordinator, "IT-куб «Заречье»\t01.02.2024");
        States(preview).ShouldBe([PlanTexts.Dates_StatePast]);
        preview.QuerySelector("button[name='Form.Save'][value='true']").ShouldBeNull();
        preview.QuerySelector("input[name='Form.Past']")!.HasAttribute("checked").ShouldBeFalse();
        // What is asked for after the preview is shown before it is saved.
        var asked = await SaveAsync(coordinator, preview, new() { ["Form.Past"] = "true", ["Form.Basis"] = "письмо № 16" });
        asked.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await DatesAsync()).ShouldBe(before, ignoreOrder: true);
        var shown = await Visitor.ReadAsync(asked);
        shown.QuerySelector("#table-error")!.TextContent.ShouldBe(Texts.TableFault_Changed);
        States(shown).ShouldHaveSingleItem().ShouldStartWith(PlanTexts.Dates_StateNew);
        shown.QuerySelector("button[name='Form.Save'][value='true']").ShouldNotBeNull();
    }

    private async Task<AngleSharp.Html.Dom.IHtmlDocument> PreviewAsync(Visitor visitor, string table)
    {
        var answer = await visitor.PostAsync(Address, "dates", new() { ["Form.Table"] = table });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        return await Visitor.ReadAsync(answer);
    }

    private Task<HttpResponseMessage> SaveAsync(
        Visitor visitor, AngleSharp.Html.Dom.IHtmlDocument preview, Dictionary<string, string> fields) =>
        visitor.PostAsync(Visitor.FormOf(preview, "dates"), Address, new(fields) { ["Form.Save"] = "true" });

    private static IReadOnlyList<string> States(AngleSharp.Html.Dom.IHtmlDocument preview) =>
        [.. preview.QuerySelectorAll("form tbody tr").Select(
            r => string.Join(" | ", r.QuerySelectorAll($"[data-label='{Texts.Import_What}'] > *").Select(e => e.TextContent.Trim())))];

    private async Task<List<DateOnly?>> DatesAsync()
    {
        await using var db = fixture.App.Database.Open();
        var measure = fixture.Plan.Measure(TestPlan.Repairs).Id;
        return await db.Obligations.Where(o => o.MeasureId == measure).Select(o => o.Due).ToListAsync(Ct);
    }
}
