using System.Net;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application.Mail;
using Vekha.Data.Mail;
using Vekha.Testing;
using Vekha.Web.Tests.Mail;
using Vekha.Web.Tests.Reminders;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Administration.Mail;

public sealed class MailTests
{
    private const string Page = "/administration/mail";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task What_failed_is_on_the_first_page_and_in_the_log_and_goes_again_when_the_address_is_mended()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(TestRegion.Today);
        await using (var refusing = await MailServer.StartAsync("refusing"))
            await region.SendAsync(new SmtpDelivery(Options.Create(refusing.Settings()), MailFaultWords.Words));
        var admin = await region.App.SignedInAsync("admin");
        (await admin.PageAsync("/")).QuerySelector("a[href='/administration/mail?state=trouble']").ShouldNotBeNull();
        (await (await region.App.SignedInAsync("coordinator")).PageAsync("/")).QuerySelector("a[href^='/administration/mail']")
            .ShouldBeNull();

        (await admin.PageAsync(Page)).QuerySelectorAll("tbody tr").Length.ShouldBe(4);
        var log = await admin.PageAsync($"{Page}?state=trouble");
        log.QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        log.QuerySelector("tbody")!.TextContent.ShouldContain("No such mailbox");
        (await admin.PageAsync($"{Page}?person=ильин")).QuerySelectorAll("tbody tr").Length.ShouldBe(1);
        (await admin.PageAsync($"{Page}?from=2024-06-11")).QuerySelectorAll("tbody tr").ShouldBeEmpty();

        var person = $"/administration/people/{TestRegion.IdOf("head")}";
        (await admin.PostAsync(person, "rename", new() { ["Form.Address"] = "sokolova@school.example" })).StatusCode.ShouldBe(
            HttpStatusCode.Redirect);
        var id = log.QuerySelector("button[name='Form.Mail']")!.GetAttribute("value")!;
        var form = Visitor.FormOf(log, "again");
        for (var twice = 0; twice < 2; twice++)
            (await admin.PostAsync(form, $"{Page}?state=trouble", new() { ["Form.Mail"] = id })).StatusCode.ShouldBe(
                HttpStatusCode.Redirect);
        await using var server = await MailServer.StartAsync();
        await region.SendAsync(new SmtpDelivery(Options.Create(server.Settings()), MailFaultWords.Words));
        server.Received.Single().To.ShouldBe("sokolova@school.example");
        await using var db = region.App.Database.Open();
        (await db.Journal.CountAsync(e => e.Kind == "mail.sent-again", Ct)).ShouldBe(1);
    }

    [Fact]
    public async Task The_messages_of_another_region_are_neither_seen_nor_sent_again()
    {
        await using var region = await RemindedRegion.StartAsync();
        await TestPlan.PutInForceAsync(region.App.Database, TestRegion.OtherRegion);
        await region.MakeAsync(TestRegion.Today);
        await using var db = region.App.Database.Open();
        await db.OutgoingMail.ExecuteUpdateAsync(set => set.SetProperty(m => m.State, MailState.Failed), Ct);
        var admin = await region.App.SignedInAsync("admin");
        var page = await admin.PageAsync(Page);
        page.Body!.TextContent.ShouldNotContain("Захар Дальний");
        var far = (await region.MailAsync()).Single(m => m.PersonId == TestRegion.IdOf("far-coordinator"));
        await admin.PostAsync(Page, "again", new() { ["Form.Mail"] = far.Id.ToString() });
        (await region.MailAsync()).Single(m => m.Id == far.Id).State.ShouldBe(MailState.Failed);
    }

    [Fact]
    public async Task The_page_asks_few_questions()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(TestRegion.Today);
        var admin = await region.App.SignedInAsync("admin");
        await admin.PageAsync(Page);
        region.App.Queries.Reset();
        await admin.PageAsync(Page);
        region.App.Queries.Count.ShouldBeInRange(4, 8);
    }
}
