using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Data.Editions;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Acts.InForce;

public sealed class PuttingInForceTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_preview_counts_what_then_appears()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var preview = await visitor.PageAsync(Preview(act));
        // One measure of the region, overdue since March, two of each of the two centres, one of them without a date.
        preview.QuerySelector("button.btn-primary")!.TextContent.ShouldContain("5");
        preview.QuerySelector("#overdue strong")!.TextContent.ShouldBe("Сразу просрочены: 1 из 5");
        var page = await PrintedOrder.PutInForceAsync(visitor, act);
        page.QuerySelector("[role=status]")!.TextContent.ShouldContain("5");
        await using var db = fixture.App.Database.Open();
        var owed = await db.Obligations.Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)))
            .ToListAsync(Ct);
        owed.Count.ShouldBe(5);
        owed.Count(o => o.CentreId == null).ShouldBe(1);
        owed.Count(o => o.Due is null).ShouldBe(2);
        (await visitor.PageAsync(Preview(act))).QuerySelector("form button.btn-primary").ShouldBeNull();
    }

    [Fact]
    public async Task Only_the_chosen_cohorts_owe_and_others_are_added_later()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await PrintedOrder.PutInForceAsync(visitor, act, "?programme=it-cube&chosen=true&cohort=2023");
        (await CountAsync(act)).ShouldBe(3);
        await PrintedOrder.PutInForceAsync(visitor, act, "?chosen=true&cohort=2024");
        (await CountAsync(act)).ShouldBe(5);
    }

    [Fact]
    public async Task Two_people_at_once_and_a_form_posted_twice_have_one_effect()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        var other = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        await Task.WhenAll(new[] { form, form, other, other }.Select(f => visitor.PostAsync(f, $"{act}/plans/1/in-force", Confirm)));
        await fixture.App.JobsEndedAsync();
        (await CountAsync(act)).ShouldBe(5);
        await using var db = fixture.App.Database.Open();
        (await db.Journal.CountAsync(e => e.Kind == "edition.in-force"
            && db.Editions.Any(d => d.Id.Value == e.ThingId && d.ActId == PrintedOrder.IdOf(act)), Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task A_measure_that_changed_since_the_preview_is_shown_before_anything_happens()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        await visitor.PostAsync(await PrintedOrder.MeasureAddressAsync(visitor, act, 1), "measure",
            new() { ["Form.Do"] = "save", ["Form.Owner"] = "EachCentre" });
        var answer = await visitor.PostAsync(form, $"{act}/plans/1/in-force", Confirm);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_ChangedMeanwhile);
        (await CountAsync(act)).ShouldBe(0);
    }

    [Fact]
    public async Task A_plan_whose_title_names_no_programme_gets_one_also_a_new_one()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(
            visitor, PrintedOrder.Text.Replace("центров цифрового образования детей «IT-куб»", "школьных мастерских"));
        var page = await visitor.PageAsync($"{act}/plans/1/in-force");
        page.QuerySelector("#preview").ShouldBeNull();
        var answer =
            await visitor.PostAsync($"{act}/plans/1/in-force", "programme", new() { ["NewProgramme.Name"] = "Школьная мастерская" });
        PrintedOrder.AddressOf(answer).ShouldEndWith("?programme=shkolnaya-masterskaya");
        page = await visitor.PageAsync(PrintedOrder.AddressOf(answer));
        page.QuerySelector("#preview").ShouldNotBeNull();
        page.QuerySelector("details table.vk-stack")!.TextContent.ShouldContain(InForceTexts.NoneNoCentres);
    }

    [Fact]
    public async Task Rows_of_a_plan_in_force_do_not_change_any_more()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var address = await PrintedOrder.MeasureAddressAsync(visitor, act, 1);
        var form = Visitor.FormOf(await visitor.PageAsync(address), "measure");
        await PrintedOrder.PutInForceAsync(visitor, act);
        var answer = await visitor.PostAsync(form, address, new() { ["Form.Do"] = "save", ["Form.Name"] = "Другое" });
        (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent.ShouldContain(Texts.Refusal_AlreadyInForce);
    }

    [Fact]
    public async Task What_was_changed_after_the_preview_is_counted_anew_and_asked_once_more()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        Untick(form, "cohort", "2023");
        var answer = await visitor.PostAsync(form, $"{act}/plans/1/in-force", Confirm);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelector("[role=alert]")!.TextContent.ShouldContain(InForceTexts.Changed);
        page.QuerySelector("button.btn-primary")!.TextContent.ShouldContain("3");
        (await CountAsync(act)).ShouldBe(0);
        await visitor.PostAsync(Visitor.FormOf(page, "confirm"), $"{act}/plans/1/in-force", Confirm);
        await fixture.App.JobsEndedAsync();
        (await CountAsync(act)).ShouldBe(3);
    }

    /// <summary>Whatever is ticked and pressed, nothing else happens than what the last page counted.</summary>
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task After_any_walk_through_the_boxes_what_appears_is_what_the_button_said(int seed)
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var random = new Random(seed);
        var page = await visitor.PageAsync($"{act}/plans/1/in-force");
        for (var step = 0; step < 12; step++)
        {
            var form = Visitor.FormOf(page, "confirm");
            foreach (var box in Boxes(form)) if (random.Next(3) == 0) box.IsChecked = !box.IsChecked;
            var press = new[] { "Recount", "All", "None", "Confirm" }[random.Next(4)];
            if (press == "Confirm" && page.QuerySelector("button.btn-primary") is null) press = "Recount";
            var answer = await visitor.PostAsync(form, $"{act}/plans/1/in-force", new(Confirm) { ["Form.Do"] = press });
            if (answer.StatusCode == HttpStatusCode.Redirect) break;
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await CountAsync(act)).ShouldBe(0);
            page = await Visitor.ReadAsync(answer);
        }
        await using var db = fixture.App.Database.Open();
        if (!await db.Editions.AnyAsync(e => e.ActId == PrintedOrder.IdOf(act) && db.Jobs.Any(j => j.ThingId == e.Id.Value), Ct))
            await visitor.PostAsync(Visitor.FormOf(page, "confirm"), $"{act}/plans/1/in-force", Confirm);
        await fixture.App.JobsEndedAsync();
        var said = page.QuerySelector("button.btn-primary")!.TextContent;
        Regex.Match(said, @"\d+").Value.ShouldBe($"{await CountAsync(act)}");
    }

    [Fact]
    public async Task Only_the_chosen_centres_owe_now_and_later()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        Untick(form, "centre", TestRegion.ZarechyeCube.Id.ToString());
        var page = await Visitor.ReadAsync(await visitor.PostAsync(form, $"{act}/plans/1/in-force", Confirm));
        page.Body!.TextContent.ShouldContain(InForceTexts.CentresSome);
        await visitor.PostAsync(Visitor.FormOf(page, "confirm"), $"{act}/plans/1/in-force", Confirm);
        await fixture.App.JobsEndedAsync();
        (await CountAsync(act)).ShouldBe(3);
        await using var db = fixture.App.Database.Open();
        var edition = await db.Editions.SingleAsync(e => e.ActId == PrintedOrder.IdOf(act), Ct);
        edition.Centres.ShouldBe([TestRegion.OzerskCube.Id]);
        await new EditionUpkeep(db).RunAsync(edition.Id, TestRegion.Today, DateTimeOffset.UnixEpoch, Ct);
        (await CountAsync(act)).ShouldBe(3);
        await PrintedOrder.PutInForceAsync(visitor, act, "?chosen=true");
        // Added by hand later, by its box.
        (await CountAsync(act)).ShouldBe(3);
    }

    [Fact]
    public async Task The_centres_of_the_years_of_the_plan_are_chosen_by_themselves()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/in-force"), "confirm");
        Boxes(form).Where(b => b.IsChecked).Select(b => b.Value).ShouldBe(["2024", TestRegion.OzerskCube.Id.ToString()]);
    }

    [Fact]
    public async Task Where_the_title_names_one_school_only_its_centre_is_chosen()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(
            visitor, PrintedOrder.Text.Replace("детей «IT-куб»", "детей «IT-куб» на базе МБОУ «Школа №1»"));
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/in-force"), "confirm");
        Boxes(form).Where(b => b.IsChecked).Select(b => b.Value).ShouldBe(["2023", TestRegion.ZarechyeCube.Id.ToString()]);
    }

    [Fact]
    public async Task The_list_of_centres_is_searched_and_ticked_without_script()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        var page = await Visitor.ReadAsync(await visitor.PostAsync(form, $"{act}/plans/1/in-force",
            new() { ["Form.Do"] = "None", ["Form.Find"] = "озёрск" }));
        var boxes = Boxes(Visitor.FormOf(page, "confirm")).Where(b => b.Name == "centre").ToDictionary(b => b.Value);
        boxes[$"{TestRegion.OzerskCube.Id}"].IsChecked.ShouldBeFalse();
        boxes[$"{TestRegion.ZarechyeCube.Id}"].IsChecked.ShouldBeTrue();
        boxes[$"{TestRegion.ZarechyeCube.Id}"].Closest("label")!.HasAttribute("hidden").ShouldBeTrue();
        page.QuerySelector("[role=alert]").ShouldBeNull();
    }

    [Fact]
    public async Task What_lies_before_a_centre_is_listed_and_does_not_appear()
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var act = await PrintedOrder.LoadAsync(visitor, PrintedOrder.Text.Replace("до 15 августа 2024 г.", "до 15 августа 2023 г."));
        var page = await visitor.PageAsync(Preview(act));
        var list = page.QuerySelector("#left-out")!.Closest("table")!;
        list.QuerySelectorAll("tbody tr").ShouldHaveSingleItem().TextContent.ShouldContain(TestRegion.OzerskCube.Name);
        list.TextContent.ShouldContain(InForceTexts.LeftOutBeforeCentre);
        await PrintedOrder.PutInForceAsync(visitor, act);
        (await CountAsync(act)).ShouldBe(4);
    }

    [Fact]
    public async Task What_nobody_worked_on_is_taken_back_as_a_whole_and_can_be_put_in_force_again()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await PrintedOrder.PutInForceAsync(visitor, act);
        var page = await visitor.PageAsync($"{act}/plans/1/undo");
        page.QuerySelector(".vk-card p")!.TextContent.ShouldContain("5");
        var form = Visitor.FormOf(page, "undo");
        await Task.WhenAll(visitor.PostAsync(form, $"{act}/plans/1/undo", []), visitor.PostAsync(form, $"{act}/plans/1/undo", []));
        await fixture.App.JobsEndedAsync();
        (await CountAsync(act)).ShouldBe(0);
        (await visitor.PageAsync($"{act}/plans/1/undo")).Body!.TextContent.ShouldContain(InForceTexts.Undo_Impossible);
        await PrintedOrder.PutInForceAsync(visitor, act);
        (await CountAsync(act)).ShouldBe(5);
    }

    [Fact]
    public async Task What_was_worked_on_is_listed_and_kept_and_nothing_comes_back_by_itself()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await PrintedOrder.PutInForceAsync(visitor, act);
        await using var db = fixture.App.Database.Open();
        var edition = await db.Editions.AsNoTracking().SingleAsync(e => e.ActId == PrintedOrder.IdOf(act), Ct);
        var worked = await db.Obligations.AsNoTracking()
            .FirstAsync(o => o.EditionId == edition.Id && o.CentreId == TestRegion.OzerskCube.Id && o.Due != null, Ct);
        var stale = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/undo"), "undo");
        await TestPlan.AddEvidenceAsync(fixture.App.Database, worked.Id, "other-head");
        (await visitor.PostAsync(stale, $"{act}/plans/1/undo", [])).StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);

        var page = await visitor.PageAsync($"{act}/plans/1/undo");
        page.QuerySelectorAll(".vk-card li").ShouldHaveSingleItem().TextContent.ShouldContain(TestRegion.OzerskCube.Name);
        await visitor.PostAsync(Visitor.FormOf(page, "undo"), $"{act}/plans/1/undo", []);
        await fixture.App.JobsEndedAsync();
        await new EditionUpkeep(db).RunAsync(edition.Id, TestRegion.Today, DateTimeOffset.UnixEpoch, Ct);
        db.ChangeTracker.Clear();
        var left = await db.Obligations.AsNoTracking().Where(o => o.EditionId == edition.Id).ToListAsync(Ct);
        left.ShouldHaveSingleItem().Id.ShouldBe(worked.Id);
        var now = await db.Editions.AsNoTracking().SingleAsync(e => e.Id == edition.Id, Ct);
        now.IsUndone.ShouldBeTrue();
        now.Centres.ShouldBe([TestRegion.OzerskCube.Id]);

        // Nothing more is offered where nothing would happen, and what a stale page offers is refused.
        var again = await visitor.PageAsync($"{act}/plans/1/undo");
        again.QuerySelector(".vk-card form").ShouldBeNull();
        again.QuerySelector(".vk-card [role=status]")!.TextContent.ShouldBe(InForceTexts.Undo_Nothing.With("1\u00a0обязательство"));
        (await visitor.PageAsync(act)).QuerySelector($"a[href='{act}/plans/1/undo']").ShouldBeNull();
        (await visitor.PostAsync(Visitor.FormOf(page, "undo"), $"{act}/plans/1/undo", [])).StatusCode
            .ShouldBe(HttpStatusCode.Conflict);

        // A person can ask for it once more, and all is there again.
        await PrintedOrder.PutInForceAsync(visitor, act);
        (await CountAsync(act)).ShouldBe(5);
    }

    [Fact]
    public async Task What_is_taken_back_kept_and_withdrawn_before_adds_up_to_all_of_the_plan()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var page = await visitor.PageAsync(Preview(act));
        var taken = page.QuerySelector("input[name=taken]")!.GetAttribute("value")!;
        page = await Visitor.ReadAsync(await visitor.PostAsync(
            Visitor.FormOf(page, "confirm"), $"{act}/plans/1/in-force", new(Confirm) { ["Form.Do"] = "Recount", ["taken"] = taken }));
        await visitor.PostAsync(Visitor.FormOf(page, "confirm"), $"{act}/plans/1/in-force", new(Confirm) { ["taken"] = taken });
        await fixture.App.JobsEndedAsync();
        await using var db = fixture.App.Database.Open();
        var all = await db.Obligations.AsNoTracking()
            .Where(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act))).ToListAsync(Ct);
        all.Count(o => o.State == ObligationState.TakenOver).ShouldBe(1);
        var worked = all.First(o => o.CentreId == TestRegion.OzerskCube.Id);
        await TestPlan.AddEvidenceAsync(fixture.App.Database, worked.Id, "other-head");

        page = await visitor.PageAsync($"{act}/plans/1/undo");
        Regex.Matches(page.QuerySelector(".vk-card p")!.TextContent, @"\d+").Select(m => m.Value).ShouldBe(["4", "1"]);
        await visitor.PostAsync(Visitor.FormOf(page, "undo"), $"{act}/plans/1/undo", []);
        await fixture.App.JobsEndedAsync();
        (await db.Obligations.AsNoTracking().Where(o => o.EditionId == worked.EditionId).Select(o => o.Id).ToListAsync(Ct))
            .ShouldBe([worked.Id]);
    }

    [Fact]
    public async Task What_is_overdue_is_called_so_before_it_is_taken_back()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        await PrintedOrder.PutInForceAsync(visitor, act);
        await using var db = fixture.App.Database.Open();
        var ofRegion = await db.Obligations.AsNoTracking().SingleAsync(
            o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)) && o.CentreId == null, Ct);
        await TestPlan.AddEvidenceAsync(fixture.App.Database, ofRegion.Id, "coordinator");
        (await visitor.PageAsync($"{act}/plans/1/undo")).QuerySelector(".vk-card li")!.TextContent.ShouldContain(Texts.Standing_Overdue);
    }

    [Theory]
    [InlineData("детей «IT-куб» на базе МОУ «Средняя общеобразовательная школа № 5 г. Балабаново»", false)]
    [InlineData("детей «IT-куб» на базе СОШ № 5", false)]
    [InlineData("детей «IT-куб»", true)]
    public async Task Of_an_act_of_a_school_or_a_region_that_is_not_ours_no_centre_is_ticked_and_why_is_said(string title, bool foreign)
    {
        var visitor = await fixture.App.SignedInAsync("coordinator");
        var text = PrintedOrder.Text.Replace("детей «IT-куб»", title);
        if (foreign)
            text = text.Replace("ЛЕСОГОРСКОЙ", "ТИХОРЕЧЕНСКОЙ", StringComparison.Ordinal)
                .Replace("Лесогорской", "Тихореченской", StringComparison.Ordinal);
        var act = await PrintedOrder.LoadAsync(visitor, text);
        foreach (var query in new[] { "", PrintedOrder.BothCohorts })
        {
            var page = await visitor.PageAsync($"{act}/plans/1/in-force{query}");
            Boxes(Visitor.FormOf(page, "confirm")).Where(b => b.Name == "centre").ShouldAllBe(b => !b.IsChecked);
            page.QuerySelector("[data-none]")!.TextContent
                .ShouldBe(foreign ? InForceTexts.CentresOtherRegion : InForceTexts.CentresUnknownSchool);
        }
        // Another cohort is shown, and nothing of it is ticked either; a centre that the person ticks is taken.
        var form = Visitor.FormOf(await visitor.PageAsync($"{act}/plans/1/in-force?chosen=true&cohort=2024"), "confirm");
        Boxes(form).Single(b => b.Name == "cohort" && b.Value == "2023").IsChecked = true;
        Boxes(form).Single(b => b.Name == "centre").IsChecked = true;
        var counted = await Visitor.ReadAsync(
            await visitor.PostAsync(form, $"{act}/plans/1/in-force", new() { ["Form.Do"] = "Recount" }));
        Boxes(Visitor.FormOf(counted, "confirm")).Where(b => b.Name == "centre" && b.IsChecked).Select(b => b.Value)
            .ShouldBe([TestRegion.OzerskCube.Id.ToString()]);
    }

    [Fact]
    public async Task Without_a_centre_that_is_what_is_said_and_only_the_region_owes()
    {
        var (visitor, act) = await PrintedOrder.LoadedAsync(fixture.App);
        var form = Visitor.FormOf(await visitor.PageAsync(Preview(act)), "confirm");
        var page = await Visitor.ReadAsync(
            await visitor.PostAsync(form, $"{act}/plans/1/in-force", new(Confirm) { ["Form.Do"] = "None" }));
        page.QuerySelectorAll("table.vk-stack tbody tr td:last-child").Skip(1).Select(td => td.TextContent.Trim())
            .ShouldBe([InForceTexts.NoneNotChosen, InForceTexts.NoneNotChosen]);
        page.QuerySelector("#no-centres")!.TextContent.ShouldContain(InForceTexts.OnlyRegion);
        page.QuerySelector("button.btn-primary")!.TextContent.Trim()
            .ShouldBe(InForceTexts.ConfirmOfRegion.With("1\u00a0обязательство"));
        await visitor.PostAsync(Visitor.FormOf(page, "confirm"), $"{act}/plans/1/in-force", Confirm);
        await fixture.App.JobsEndedAsync();
        await using var db = fixture.App.Database.Open();
        (await db.Obligations.AsNoTracking().SingleAsync(
            o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)), Ct)).CentreId.ShouldBeNull();
        // The same page again, with the centres still to be chosen.
        page = await visitor.PageAsync(Preview(act));
        page.QuerySelector("table.vk-stack tbody tr td:last-child")!.TextContent.Trim().ShouldBe(InForceTexts.NoneAlready);
    }

    private static readonly Dictionary<string, string> Confirm = PrintedOrder.Confirmed;

    private static string Preview(string act) => $"{act}/plans/1/in-force{PrintedOrder.BothCohorts}";

    private static IEnumerable<IHtmlInputElement> Boxes(IHtmlFormElement form) =>
        form.Elements.OfType<IHtmlInputElement>().Where(e => e is { Type: "checkbox", IsDisabled: false });

    private static void Untick(IHtmlFormElement form, string name, string value) =>
        Boxes(form).Single(b => b.Name == name && b.Value == value).IsChecked = false;

    private async Task<int> CountAsync(string act)
    {
        await using var db = fixture.App.Database.Open();
        return await db.Obligations.CountAsync(o => db.Editions.Any(e => e.Id == o.EditionId && e.ActId == PrintedOrder.IdOf(act)), Ct);
    }
}
