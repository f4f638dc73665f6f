using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Data.Mail;
using Vekha.Planning.Notices;
using Vekha.Planning.Obligations;
using Vekha.Testing;
using Vekha.Web.Reminders;
using Vekha.Web.Words;
using Vekha.Web.Tests.Reminders;

namespace Vekha.Web.Tests.Notices;

/// <summary>What happens is told by mail within some minutes, to those whom it concerns.</summary>
public sealed class NoticeTests
{
    private const string Reason = "На копии приказа нет печати.";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_return_is_told_its_author_with_the_reason_once_and_not_whoever_returned_it()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await ReturnedAsync(region);
        (await region.NoticesAsync(minutes: 4)).ShouldBeEmpty();
        var told = await region.NoticesAsync();
        told.Keys.ShouldBe(["head"]);
        var mail = told["head"];
        mail.Subject.Replace("\u00a0", " ", StringComparison.Ordinal)
            .ShouldBe("Веха: вернули «Принято решение о создании центра», IT-куб «Заречье»");
        foreach (var part in new[] { mail.Text!, WebUtility.HtmlDecode(mail.Html!) })
        {
            // Its own full stop would stand twice before that of the sentence.
            part.ShouldContain($"«{Reason.TrimEnd('.')}».");
            part.ShouldContain("Анна Ковалёва");
            part.ShouldContain($"/obligations/{obligation.Id}");
        }
        mail.Subject.Length.ShouldBeLessThanOrEqualTo(MailSubject.Longest);
        mail.Html!.Split("<a ").Length.ShouldBe(5);
        (await region.NoticesAsync(minutes: 30)).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_submission_is_told_its_municipality_and_its_reviewer_an_acceptance_its_author_and_the_curator_nothing()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.AddEvidenceAsync(region.App.Database, obligation.Id, "head");
        var page = $"/obligations/{obligation.Id}";
        (await (await region.App.SignedInAsync("head")).PostAsync(page, "Submit")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await region.NoticesAsync()).Keys.ShouldBe(["municipal", "reviewer"], ignoreOrder: true);
        (await (await region.App.SignedInAsync("reviewer")).PostAsync(page, "Accept")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await region.NoticesAsync()).Keys.ShouldBe(["head"]);
    }

    [Fact]
    public async Task What_is_taken_back_in_time_is_never_told_and_later_it_is_told_that_it_was_taken_back()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await SubmittedAsync(region);
        var coordinator = await region.App.SignedInAsync("coordinator");
        await coordinator.PostAsync(Visitor.TargetOf(await ReturnAsync(coordinator, obligation.Id)), "undo");
        (await region.NoticesAsync()).ShouldBeEmpty();
        var told = Visitor.TargetOf(await ReturnAsync(coordinator, obligation.Id));
        (await region.NoticesAsync()).Keys.ShouldBe(["head"]);
        (await coordinator.PageAsync(told)).Body!.TextContent.ShouldContain("Вера Соколова");
        await coordinator.PostAsync(told, "undo");
        (await coordinator.PageAsync(told)).Body!.TextContent.ShouldContain("Вера Соколова");
        var corrected = await region.NoticesAsync();
        corrected.Keys.ShouldBe(["head"]);
        corrected["head"].Text!.ShouldContain(ReminderTexts.Undone_Returned);
    }

    /// <summary>Whatever is done and told in whatever order, a mail has one line of it, which is true when the mail is made.</summary>
    [Fact]
    public async Task A_mail_tells_of_each_obligation_once_how_it_stands_then()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await SubmittedAsync(region);
        var coordinator = await region.App.SignedInAsync("coordinator");
        var random = new Random(11);
        var (returned, done, toldReturned) = (false, "", false);
        for (var deed = 0; deed < 24; deed++)
        {
            if (returned) await coordinator.PostAsync(done, "undo");
            else done = Visitor.TargetOf(await ReturnAsync(coordinator, obligation.Id));
            returned = !returned;
            if (random.Next(3) > 0) continue;
            var told = await region.NoticesAsync();
            if (!returned && !toldReturned)
            {
                told.Values.Select(m => m.Text).ShouldBeEmpty($"deed {deed}");
                continue;
            }
            if (told.TryGetValue("head", out var mail))
            {
                mail.Text!.Split("• ").Length.ShouldBe(2, $"deed {deed}");
                mail.Text!.Contains(ReminderTexts.Said_Returned, StringComparison.Ordinal).ShouldBe(returned, $"deed {deed}");
                mail.Text!.Contains(ReminderTexts.Undone_Returned, StringComparison.Ordinal).ShouldBe(!returned, $"deed {deed}");
            }
            else
            {
                returned.ShouldBeFalse($"deed {deed}");
            }
            toldReturned = returned;
        }
    }

    [Fact]
    public async Task What_lay_for_days_is_told_by_no_mail_of_its_own()
    {
        await using var region = await RemindedRegion.StartAsync();
        await ReturnedAsync(region);
        (await region.NoticesAsync(minutes: 60 * 25)).ShouldBeEmpty();
        (await region.NoticesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_municipality_is_told_that_it_may_check_and_the_reviewer_that_it_waits()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.AddEvidenceAsync(region.App.Database, obligation.Id, "head");
        await (await region.App.SignedInAsync("head")).PostAsync($"/obligations/{obligation.Id}", "Submit");
        var told = await region.NoticesAsync();
        told["reviewer"].Text!.ShouldContain(ReminderTexts.Said_Waiting);
        told["municipal"].Text!.ShouldContain(ReminderTexts.Said_Checkable);
        told["municipal"].Text!.ShouldNotContain(ReminderTexts.Said_Waiting);
        var digest = await region.DigestsAsync(TestRegion.Today.AddDays(1));
        digest["reviewer"].ShouldContain(ReminderTexts.Said_Waiting);
        digest["municipal"].ShouldContain(ReminderTexts.Said_Checkable);
    }

    [Fact]
    public async Task What_a_municipality_has_checked_is_told_with_who_checked_it_and_whose_documents_they_are()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, obligation.Id, "head");
        await (await region.App.SignedInAsync("municipal")).PostAsync(
            $"/obligations/{obligation.Id}", "Check", new() { ["Form.Reason"] = "Реквизиты сверены" });
        await using var db = region.App.Database.Open();
        var (officer, head) = (TestRegion.IdOf("municipal"), TestRegion.IdOf("head"));
        var checker = await db.Users.Where(p => p.Id == officer).Select(p => p.FullName).SingleAsync(TestContext.Current.CancellationToken);
        var sender = await db.Users.Where(p => p.Id == head).Select(p => p.FullName).SingleAsync(TestContext.Current.CancellationToken);
        var text = (await region.NoticesAsync())["reviewer"].Text!;
        text.ShouldContain(ReminderTexts.Said_CheckedWithNote.With(checker, "Реквизиты сверены"));
        text.ShouldContain(ReminderTexts.By_Sender.With(sender));
    }

    [Theory]
    [InlineData("Ремонт помещений", "Лицей «Меридиан»")]
    [InlineData("8. Ремонт и подготовка помещений центра «Точка роста» к началу учебного года в школах", "IT-куб (Школа № 4)")]
    [InlineData("Ремонт и подготовка помещений к началу учебного года", "Точка роста (Липоборская школа, Липоборский округ)")]
    [InlineData("Ремонт", "Центр образования естественно-научной и технологической направленностей «Точка роста» (Липовка)")]
    public void A_subject_is_short(string name, string centre)
    {
        var subject = MailSubject.Of(ReminderTexts.One_Returned, name, centre);
        subject.Length.ShouldBeLessThanOrEqualTo(MailSubject.Longest);
        subject.ShouldMatch("^Веха: вернули «(8. )?Ремонт");
    }

    [Fact]
    public async Task A_question_and_a_task_are_told_the_person_and_a_question_whose_words_are_gone_is_not()
    {
        await using var region = await RemindedRegion.StartAsync();
        var obligation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        var (talk, municipal) = ($"/obligations/{obligation.Id}/talk", await region.App.SignedInAsync("municipal"));
        var curator = TestRegion.IdOf("curator").ToString();
        await municipal.PostAsync(talk, "Comment", new() { ["Talk.Text"] = "Когда ждать приказ?", ["Talk.Person"] = curator });
        await municipal.PostAsync(talk, "Assign", new()
        {
            ["Talk.Text"] = "Пришлите скан приказа",
            ["Talk.Person"] = TestRegion.IdOf("head").ToString(),
            ["Talk.Day"] = "2024-06-20",
        });
        var told = await region.NoticesAsync();
        told.Keys.ShouldBe(["curator", "head"], ignoreOrder: true);
        told["curator"].Text!.ShouldContain("Когда ждать приказ?");
        told["head"].Text!.ShouldContain("Пришлите скан приказа");

        await municipal.PostAsync(talk, "Comment", new() { ["Talk.Text"] = "Ошибся окном", ["Talk.Person"] = curator });
        Guid said;
        await using (var db = region.App.Database.Open())
            said = (await db.Comments.SingleAsync(c => c.Text == "Ошибся окном", Ct)).Id.Value;
        await municipal.PostAsync(talk, $"RetractComment:{said}");
        (await region.NoticesAsync()).ShouldBeEmpty();

        var digest = await region.DigestsAsync(TestRegion.Today.AddDays(1));
        digest["curator"].ShouldContain("Когда ждать приказ?");
        digest["head"].ShouldContain("Пришлите скан приказа");
    }

    [Fact]
    public async Task What_happens_in_a_few_minutes_is_one_mail_however_many_servers_make_it()
    {
        await using var region = await RemindedRegion.StartAsync();
        await ReturnedAsync(region);
        await ReturnedAsync(region, TestPlan.Equipment);
        var made = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => region.MakeNoticesAsync()));
        made.Order().ShouldBe([0, 0, 0, 1]);
        var mail = (await region.MailAsync()).Single();
        mail.Subject.ShouldBe("Веха: 2\u00a0возврата");
        mail.Kind.ShouldBe(OutgoingMail.Notices);
        await region.ToldToWaitNoMoreAsync();
        await region.SendAsync();
        region.Files.Single().ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
    }

    [Fact]
    public async Task Neither_who_muted_it_nor_who_no_longer_sees_it_gets_mail()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.ChooseAsync("head", choice => choice.Mute([NoticeKind.Returned]));
        await ReturnedAsync(region);
        (await region.NoticesAsync()).ShouldBeEmpty();
        var other = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.OzerskCube);
        await TestPlan.SubmitAsync(region.App.Database, other.Id, "other-head");
        await ReturnAsync(await region.App.SignedInAsync("coordinator"), other.Id);
        await using (var db = region.App.Database.Open())
            await db.RoleAssignments.Where(r => r.PersonId == TestRegion.IdOf("other-head")).ExecuteDeleteAsync(Ct);
        (await region.NoticesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Each_role_is_offered_what_can_reach_it_and_nothing_else()
    {
        await using var region = await RemindedRegion.StartAsync();
        (await OfferedAsync("reviewer")).ShouldBe(["Waiting", "Asked", "Assigned", "Open"]);
        (await OfferedAsync("curator")).ShouldBe(["Asked", "Assigned", "Open"]);
        (await OfferedAsync("head")).ShouldBe(
            ["Returned", "Reminded", "Waiting", "Asked", "Assigned", "Accepted", "Open", "Before", "OnTheDay", "Overdue"]);
        (await OfferedAsync("municipal")).ShouldContain("Escalated");

        async Task<IEnumerable<string?>> OfferedAsync(string login) =>
            (await (await region.App.SignedInAsync(login)).PageAsync("/account/notifications"))
                .QuerySelectorAll("fieldset input[type=checkbox]").Select(i => i.Id);
    }

    private static async Task<Obligation> SubmittedAsync(RemindedRegion region, string measure = TestPlan.Creation)
    {
        var obligation = await region.Plan.ObligationAsync(region.App.Database, measure, TestRegion.ZarechyeCube);
        await TestPlan.SubmitAsync(region.App.Database, obligation.Id, "head");
        return obligation;
    }

    private static async Task<Obligation> ReturnedAsync(RemindedRegion region, string measure = TestPlan.Creation)
    {
        var obligation = await SubmittedAsync(region, measure);
        await ReturnAsync(await region.App.SignedInAsync("coordinator"), obligation.Id);
        return obligation;
    }

    private static async Task<HttpResponseMessage> ReturnAsync(Visitor visitor, ObligationId id)
    {
        var answer = await visitor.PostAsync($"/obligations/{id}", "Return", new() { ["Form.Reason"] = Reason });
        answer.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        return answer;
    }
}
