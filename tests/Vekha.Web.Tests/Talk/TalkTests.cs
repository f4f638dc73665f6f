using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Web.Tests.Talk;

public sealed class TalkTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("coordinator")]
    [InlineData("municipal")]
    [InlineData("head")]
    [InlineData("reviewer")]
    [InlineData("curator")]
    [InlineData("admin")]
    public async Task Whoever_sees_an_obligation_may_comment_on_it_and_all_of_them_read_it(string login)
    {
        var address = await FreshAsync();
        (await PostAsync(login, address, "Comment", new() { ["Talk.Text"] = $"Говорит {login}" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        var page = await PageAsync("curator", address);
        Lines(page).ShouldContain(line => line.Contains($"Говорит {login}") && line.Contains(NameOf(login)));
        page.QuerySelector(".vk-history")!.TextContent.ShouldContain(JournalTexts.ObligationCommented);
    }

    [Theory]
    [InlineData("other-head")]
    [InlineData("far-coordinator")]
    public async Task Who_does_not_see_it_can_neither_read_nor_write(string login)
    {
        var address = await FreshAsync();
        var stranger = await fixture.App.SignedInAsync(login);
        (await stranger.StatusOfAsync(address)).ShouldBe(HttpStatusCode.NotFound);
        (await stranger.StatusOfAsync($"{address}/talk")).ShouldBe(HttpStatusCode.NotFound);
        var form = Visitor.FormOf(await stranger.PageAsync("/calendar/feeds"), "make");
        form.SetAttribute("action", $"{address}/talk");
        foreach (var name in new[] { "Comment", "Assign", "Contact" })
        {
            var answer = await stranger.PostAsync(form, address, new()
            {
                ["_handler"] = name,
                ["Talk.Key"] = Guid.NewGuid().ToString(),
                ["Talk.Text"] = "Чужое",
                ["Talk.Person"] = Id("head"),
                ["Talk.Day"] = "2024-06-10",
                ["Talk.With"] = "школа"
            });
            answer.StatusCode.ShouldBe(HttpStatusCode.NotFound, name);
        }
        Lines(await PageAsync("coordinator", address)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_waits_on_the_page_of_the_day_until_it_is_answered()
    {
        var address = await FreshAsync();
        await PostAsync("coordinator", address, "Comment", new() { ["Talk.Text"] = "Где приказ?", ["Talk.Person"] = Id("head") });
        (await AskedAsync("head")).ShouldContain("Где приказ?");
        (await AskedAsync("municipal")).ShouldNotContain("Где приказ?");
        (await PageAsync("head", address)).QuerySelector(".vk-talk-asks")!.TextContent.ShouldContain("@Вера Соколова");
        await PostAsync("head", address, "Comment", new() { ["Talk.Text"] = "Подписывают" });
        (await AskedAsync("head")).ShouldNotContain("Где приказ?");
    }

    [Fact]
    public async Task A_question_can_be_put_aside_without_an_answer()
    {
        var address = await FreshAsync();
        await PostAsync(
            "coordinator", address, "Comment", new() { ["Talk.Text"] = "К сведению, на будущее", ["Talk.Person"] = Id("head") });
        await PostAsync("head", address, "Answered:");
        (await AskedAsync("head")).ShouldNotContain("К сведению, на будущее");
    }

    [Fact]
    public async Task A_question_that_was_never_asked_cannot_be_put_aside()
    {
        var address = await FreshAsync();
        await PostAsync("coordinator", address, "Comment", new() { ["Talk.Text"] = "Где план?", ["Talk.Person"] = Id("head") });
        var answer = await PostAsync("head", address, "Answered:", new() { ["Talk.Id"] = Guid.NewGuid().ToString() });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await AskedAsync("head")).ShouldContain("Где план?");
    }

    [Theory]
    [InlineData("Assign")]
    [InlineData("Contact")]
    public async Task A_day_that_no_calendar_here_has_is_told_with_the_years_there_are(string form)
    {
        var address = await FreshAsync();
        var answer = await PostAsync("coordinator", address, form,
            new() { ["Talk.Text"] = "Отчёт", ["Talk.Person"] = Id("head"), ["Talk.With"] = "школа", ["Talk.Day"] = "9999-12-31" });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).Body!.TextContent.ShouldContain(Texts.Fault_NoSuchDay);
    }

    [Theory]
    [InlineData("other-head")]
    [InlineData("far-coordinator")]
    [InlineData("nobody")]
    public async Task Only_those_who_see_it_are_offered_and_can_be_asked(string login)
    {
        var address = await FreshAsync();
        var page = await PageAsync("coordinator", address);
        page.QuerySelectorAll("#talk-asked option").Select(o => o.GetAttribute("value")).ShouldNotContain(Id(login));
        page.QuerySelectorAll("#talk-asked option").Select(o => o.GetAttribute("value"))
            .ShouldBe(["", .. new[] { "municipal", "head", "reviewer", "curator", "admin" }.Select(Id)], ignoreOrder: true);
        foreach (var form in new[] { "Comment", "Assign" })
        {
            var answer = await PostAsync(
                "coordinator", address, form, new() { ["Talk.Text"] = "Тайно", ["Talk.Person"] = Id(login), ["Talk.Day"] = "2024-06-20" });
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            (await Visitor.ReadAsync(answer)).QuerySelector("#talk [role=alert]")!.TextContent.ShouldBe(Texts.Refusal_NotAllowed);
        }
        Lines(await PageAsync("coordinator", address)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Those_who_answer_for_it_are_asked_first_and_whoever_only_sees_it_stands_last()
    {
        var page = await PageAsync("head", await FreshAsync());
        page.QuerySelectorAll("#talk-asked optgroup").Select(g => g.GetAttribute("label")).ShouldBe(
        [
            RoleWords.Of(Role.MunicipalOfficer), RoleWords.Of(Role.Reviewer), RoleWords.Of(Role.Coordinator), TalkTexts.OthersWhoSee,
        ]);
        page.QuerySelectorAll("#talk-asked optgroup:last-child option").Select(o => o.GetAttribute("value"))
            .ShouldBe(new[] { "curator", "admin" }.Select(Id), ignoreOrder: true);
    }

    [Fact]
    public async Task An_own_comment_is_withdrawn_and_leaves_a_line_without_its_words()
    {
        var address = await FreshAsync();
        await PostAsync("head", address, "Comment", new() { ["Talk.Text"] = "Лишнее слово", ["Talk.Person"] = Id("municipal") });
        (await PageAsync("coordinator", address)).QuerySelectorAll("#talk input[value^='RetractComment']").ShouldBeEmpty();
        (await PostAsync("head", address, "RetractComment:")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        var page = await PageAsync("coordinator", address);
        Lines(page).ShouldHaveSingleItem().ShouldContain(TalkTexts.Retracted);
        page.Body!.TextContent.ShouldNotContain("Лишнее слово");
        (await AskedAsync("municipal")).ShouldNotContain("Лишнее слово");
        await using var db = fixture.App.Database.Open();
        (await db.Comments.AnyAsync(c => c.Text == "Лишнее слово", Ct)).ShouldBeFalse();
    }

    [Fact]
    public async Task Anothers_comment_cannot_be_withdrawn()
    {
        var address = await FreshAsync();
        await PostAsync("head", address, "Comment", new() { ["Talk.Text"] = "Моё" });
        await PostAsync("municipal", address, "Comment", new() { ["Talk.Text"] = "Чужое" });
        await using var db = fixture.App.Database.Open();
        var foreign = await db.Comments.Where(c => c.Text == "Моё").SingleAsync(Ct);
        var answer = await PostAsync("municipal", address, "RetractComment:", new()
        {
            ["Talk.Id"] = foreign.Id.ToString(),
            ["Talk.Version"] = foreign.Version.ToString(System.Globalization.CultureInfo.InvariantCulture)
        });
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        Lines(await PageAsync("head", address)).Count(l => l.Contains("Моё")).ShouldBe(1);
    }

    [Fact]
    public async Task A_task_stands_on_the_day_of_its_assignee_until_it_is_done_and_again_when_it_is_not()
    {
        var address = await FreshAsync();
        await PostAsync("municipal", address, "Assign",
            new() { ["Talk.Text"] = "Прислать скан", ["Talk.Person"] = Id("head"), ["Talk.Day"] = "2024-06-14" });
        (await TasksAsync("head")).ShouldContain("Прислать скан");
        (await PageAsync("coordinator", address)).QuerySelectorAll("#talk input[value^='AssignmentDone']").ShouldBeEmpty();
        await PostAsync("head", address, "AssignmentDone:");
        (await TasksAsync("head")).ShouldNotContain("Прислать скан");
        Lines(await PageAsync("coordinator", address)).ShouldHaveSingleItem().ShouldContain(TalkTexts.TaskDone);
        await PostAsync("municipal", address, "AssignmentReopened:");
        (await TasksAsync("head")).ShouldContain("Прислать скан");
    }

    [Fact]
    public async Task A_task_that_changed_meanwhile_is_not_changed_again()
    {
        var address = await FreshAsync();
        await PostAsync("municipal", address, "Assign",
            new() { ["Talk.Text"] = "Проверить", ["Talk.Person"] = Id("head"), ["Talk.Day"] = "2024-06-14" });
        var head = await fixture.App.SignedInAsync("head");
        var seen = FormOf(await head.PageAsync(address), "AssignmentDone:");
        await PostAsync("municipal", address, "AssignmentDone:");
        (await head.PostAsync(seen, address, [])).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await PostAsync("municipal", address, "AssignmentReopened:");
        var answer = await head.PostAsync(seen, address, []);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).QuerySelector("#talk [role=alert]")!.TextContent.ShouldBe(Texts.Refusal_ChangedMeanwhile);
    }

    [Fact]
    public async Task A_letter_is_noted_with_its_number_and_found_by_it()
    {
        var address = await FreshAsync();
        await PostAsync("municipal", address, "Contact", new()
        {
            ["Talk.Kind"] = "LetterReceived",
            ["Talk.With"] = "федеральный оператор",
            ["Talk.Number"] = "77-c",
            ["Talk.Day"] = "2024-06-03",
            ["Talk.Text"] = "Замечаний нет",
        });
        Lines(await PageAsync("head", address)).ShouldHaveSingleItem().ShouldContain("федеральный оператор, 03.06.2024, №\u00a077-c");
        var found = await PageAsync("head", "/search?kind=Talk&q=" + Uri.EscapeDataString("замечания 77-с"));
        found.QuerySelectorAll(".vk-found-title a").Select(a => a.GetAttribute("href")).ShouldBe([address + "#talk"]);
        (await PageAsync("other-head", "/search?kind=Talk&q=замечания")).QuerySelectorAll(".vk-found-title a").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Comment", "Talk.Text", " ")]
    [InlineData("Assign", "Talk.Person", "")]
    [InlineData("Assign", "Talk.Day", "2024-06-09")]
    [InlineData("Contact", "Talk.With", "")]
    [InlineData("Contact", "Talk.Day", "2024-06-11")]
    public async Task What_is_missing_is_said_at_its_field_and_the_words_stay(string form, string field, string value)
    {
        var address = await FreshAsync();
        var fields = new Dictionary<string, string>
        {
            ["Talk.Text"] = "Слова остаются",
            ["Talk.Person"] = Id("head"),
            ["Talk.Day"] = form == "Assign" ? "2024-06-11" : "2024-06-09",
            ["Talk.With"] = "школа",
            [field] = value
        };
        var answer = await PostAsync("coordinator", address, form, fields);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        var page = await Visitor.ReadAsync(answer);
        page.QuerySelectorAll("#talk .vk-error").Length.ShouldBe(1);
        if (field != "Talk.Text") page.QuerySelectorAll("#talk textarea").ShouldContain(t => t.TextContent == "Слова остаются");
    }

    [Theory]
    [InlineData("Comment")]
    [InlineData("Assign")]
    [InlineData("Contact")]
    public async Task A_form_sent_twice_is_said_once(string name)
    {
        var address = await FreshAsync();
        var head = await fixture.App.SignedInAsync("coordinator");
        var form = FormOf(await head.PageAsync(address), name);
        var fields = new Dictionary<string,
        string>
        { ["Talk.Text"] = "Один раз", ["Talk.Person"] = Id("head"), ["Talk.Day"] = "2024-06-10", ["Talk.With"] = "школа" };
        await Task.WhenAll(head.PostAsync(form, address, fields), head.PostAsync(form, address, fields));
        (await head.PostAsync(form, address, fields)).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        Lines(await head.PageAsync(address)).ShouldHaveSingleItem();
    }

    private async Task<string> FreshAsync() => $"/obligations/{(await fixture.FreshAsync()).Id}";

    private async Task<HttpResponseMessage> PostAsync(string login, string address, string form, Dictionary<string, string>? fields = null)
    {
        var visitor = await fixture.App.SignedInAsync(login);
        return await visitor.PostAsync(FormOf(await visitor.PageAsync(address), form), address, fields ?? []);
    }

    // The forms of lines are named after the line, too.
    private static IHtmlFormElement FormOf(IHtmlDocument page, string form) =>
        page.QuerySelectorAll("#talk form").OfType<IHtmlFormElement>()
        .First(f => f.QuerySelector("input[name=_handler]")!.GetAttribute("value") is { } name
            && (name == form || (form.EndsWith(':') && name.StartsWith(form, StringComparison.Ordinal))));

    private async Task<IHtmlDocument> PageAsync(string login, string address) =>
        await (await fixture.App.SignedInAsync(login)).PageAsync(address);

    private async Task<string> AskedAsync(string login) => await ListAsync(login, TodayTexts.Asked);

    private async Task<string> TasksAsync(string login) => await ListAsync(login, TodayTexts.Tasks);

    private async Task<string> ListAsync(string login, string title) =>
        (await PageAsync(login, "/")).QuerySelector($"section[aria-label='{title}']")?.TextContent ?? "";

    private static List<string> Lines(IHtmlDocument page) => [.. page.QuerySelectorAll(".vk-talk > li").Select(li => li.TextContent)];

    private static string NameOf(string login) => TestRegion.People.Single(p => p.Login == login).Name;

    private static string Id(string login) => TestRegion.IdOf(login).ToString();
}
