using System.Text;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Application.Mail;
using Vekha.Data.Mail;
using Vekha.Testing;
using Vekha.Web.Tests.Reminders;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Mail;

/// <summary>Over a real mail server: nothing lost, nothing sent twice.</summary>
public sealed partial class SmtpTests
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private static readonly DateOnly Today = TestRegion.Today;

    [Fact]
    public async Task A_message_arrives_with_both_parts_its_links_and_its_way_out()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var server = await MailServer.StartAsync();
        await region.MakeAsync(Today);
        (await region.SendAsync(Smtp(server))).ShouldBeTrue();
        server.Received.Select(r => r.To).ShouldBe(
            ["coordinator@school.example", "head@school.example", "municipal@school.example", "other-head@school.example"],
            ignoreOrder: true);

        var mail = server.Received.Single(r => r.To == RemindedRegion.AddressOf("head")).Text;
        mail.ShouldContain("multipart/alternative");
        mail.ShouldContain("List-Unsubscribe-Post: List-Unsubscribe=One-Click");
        var parts = PartsOf(mail);
        parts.Count.ShouldBe(2);
        var creation = await region.Plan.ObligationAsync(region.App.Database, TestPlan.Creation, TestRegion.ZarechyeCube);
        parts.ShouldAllBe(p => p.Contains("Принято решение о создании центра")
            && p.Contains($"/obligations/{creation.Id}") && p.Contains("/unsubscribe/"));
        parts[1].ShouldStartWith("<!doctype html>");
    }

    [Fact]
    public async Task While_the_server_is_down_everything_waits_and_goes_out_once_when_it_is_back()
    {
        await using var region = await RemindedRegion.StartAsync();
        var gone = await MailServer.StartAsync();
        await gone.DisposeAsync();
        await region.MakeAsync(Today);
        (await region.SendAsync(Smtp(gone))).ShouldBeFalse();
        var waiting = await region.MailAsync();
        waiting.ShouldAllBe(m => m.State == MailState.Waiting);
        waiting.ShouldContain(m => m.Attempts == 1 && m.Error != null && m.NextAt > m.CreatedAt);

        await using var back = await MailServer.StartAsync("good", gone.Port);
        await region.ToldToWaitNoMoreAsync();
        (await region.SendAsync(Smtp(back))).ShouldBeTrue();
        await region.SendAsync(Smtp(back));
        back.Received.Count.ShouldBe(4);
        (await region.MailAsync()).ShouldAllBe(m => m.State == MailState.Sent);
    }

    [Fact]
    public async Task A_server_that_says_nothing_is_given_up_in_time_and_nothing_is_lost()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var silent = await MailServer.StartAsync("silent");
        await region.MakeAsync(Today);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        (await region.SendAsync(Smtp(silent, 2))).ShouldBeFalse();
        watch.Elapsed.ShouldBeLessThan(TimeSpan.FromSeconds(12));
        (await region.MailAsync()).ShouldAllBe(m => m.State == MailState.Waiting && m.Text != null);
    }

    [Fact]
    public async Task A_server_slower_than_our_patience_gets_no_message_twice_and_the_next_digest_tells_all()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var slow = await MailServer.StartAsync("slow");
        await region.MakeAsync(Today);
        (await region.SendAsync(Smtp(slow, 2))).ShouldBeFalse();
        await region.ToldToWaitNoMoreAsync();
        await region.SendAsync(Smtp(slow, 2));
        (await region.MailAsync()).ShouldAllBe(m => m.State == MailState.Unsure);
        slow.Received.Select(r => r.To).ShouldBeUnique();
        (await region.DigestsAsync(Today.AddDays(1)))["head"].ShouldContain("2. Принято решение о создании центра");
    }

    [Fact]
    public async Task A_slow_server_within_our_patience_takes_everything()
    {
        await using var region = await RemindedRegion.StartAsync();
        await using var slow = await MailServer.StartAsync("slow");
        await region.MakeAsync(Today);
        (await region.SendAsync(Smtp(slow, 30))).ShouldBeTrue();
        (await region.MailAsync()).ShouldAllBe(m => m.State == MailState.Sent && m.Attempts == 1);
    }

    [Fact]
    public async Task A_refused_address_fails_alone_and_a_busy_server_is_asked_again_later()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        await using (var refusing = await MailServer.StartAsync("refusing")) (await region.SendAsync(Smtp(refusing))).ShouldBeTrue();
        var mail = await region.MailAsync();
        mail.Single(m => m.State == MailState.Failed).Address.ShouldBe(RemindedRegion.AddressOf("head"));
        mail.Single(m => m.State == MailState.Failed).Error!.ShouldContain("No such mailbox");
        mail.Count(m => m.State == MailState.Sent).ShouldBe(3);
    }

    [Theory]
    [InlineData("busy")]
    [InlineData("full")]
    public async Task What_the_server_puts_off_is_tried_again_with_pauses_until_it_fails(string way)
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        await using var busy = await MailServer.StartAsync(way);
        for (var attempt = 1; attempt <= 8; attempt++)
        {
            await region.SendAsync(Smtp(busy));
            var state = attempt < 8 ? MailState.Waiting : MailState.Failed;
            (await region.MailAsync()).Select(m => $"{m.Attempts} {m.State} {m.Error}")
                .ShouldAllBe(told => told.StartsWith($"{attempt} {state} ", StringComparison.Ordinal));
            await region.ToldToWaitNoMoreAsync();
        }
        MailSending.Pause(1).ShouldBe(TimeSpan.FromMinutes(1));
        MailSending.Pause(20).ShouldBe(TimeSpan.FromHours(1));
    }

    [Fact]
    public async Task A_server_that_asks_who_we_are_takes_mail_with_the_right_password_only_and_without_tls_none_where_it_is_demanded()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        await using var server = await MailServer.StartAsync("login");
        (await region.SendAsync(Smtp(server.Settings(user: "vekha", password: "wrong")))).ShouldBeFalse();
        (await region.SendAsync(Smtp(server.Settings(user: "vekha", password: "secret", tls: SmtpTls.StartTls)))).ShouldBeTrue();
        await region.ToldToWaitNoMoreAsync();
        (await region.SendAsync(Smtp(server.Settings(user: "vekha", password: "secret", tls: SmtpTls.StartTls)))).ShouldBeFalse();
        server.Received.ShouldBeEmpty();
        await region.ToldToWaitNoMoreAsync();
        (await region.SendAsync(Smtp(server.Settings(user: "vekha", password: "secret")))).ShouldBeTrue();
        server.Received.Count.ShouldBe(4);
    }

    [Fact]
    public async Task A_claim_of_a_server_that_died_is_told_as_unknown_and_not_sent_again()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        await using (var db = region.App.Database.Open())
            await db.OutgoingMail.Where(m => m.Address == RemindedRegion.AddressOf("head"))
                .ExecuteUpdateAsync(set => set
                    .SetProperty(m => m.State, MailState.Sending)
                    .SetProperty(m => m.ClaimedAt, new DateTimeOffset(Today, new(7, 0), TimeSpan.Zero)), Ct);
        await region.SendAsync();
        (await region.MailAsync()).Single(m => m.Address == RemindedRegion.AddressOf("head")).State.ShouldBe(MailState.Unsure);
        region.Files.Count.ShouldBe(3);
    }

    [Fact]
    public async Task Who_switches_off_or_leaves_while_a_message_waits_does_not_get_it()
    {
        await using var region = await RemindedRegion.StartAsync();
        await region.MakeAsync(Today);
        await region.ChooseAsync("head", choice => choice.SwitchOff());
        await using (var db = region.App.Database.Open())
            await db.Users.Where(p => p.UserName == "municipal").ExecuteUpdateAsync(set => set.SetProperty(p => p.Dismissed, true), Ct);
        await region.SendAsync();
        (await region.MailAsync()).Where(m => m.State == MailState.Withdrawn).Select(m => m.Address)
            .ShouldBe([RemindedRegion.AddressOf("head"), RemindedRegion.AddressOf("municipal")]);
        region.Files.Count.ShouldBe(2);
    }

    private static SmtpDelivery Smtp(MailServer server, int timeoutSeconds = 20) => Smtp(server.Settings(timeoutSeconds));

    private static SmtpDelivery Smtp(Settings settings) => new(Options.Create(settings), MailFaultWords.Words);

    private static List<string> PartsOf(string mail) => [.. Part().Matches(mail.Replace("\r\n", "\n", StringComparison.Ordinal))
        .Select(m => Encoding.UTF8.GetString(Convert.FromBase64String(m.Groups[1].Value.Replace("\n", "", StringComparison.Ordinal))))];

    [GeneratedRegex(@"Content-Transfer-Encoding: base64\n\n([A-Za-z0-9+/=\n]+)")]
    private static partial Regex Part();
}
