using System.Diagnostics;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Planning.Centres;
using Vekha.Testing;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Calendar;

public sealed class FeedTests(PlanFixture fixture) : IClassFixture<PlanFixture>
{
    private const string Address = "/calendar/feeds";
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_secret_address_gives_the_owners_due_days_without_signing_in_until_it_is_revoked()
    {
        var head = await fixture.App.SignedInAsync("head");
        var feed = await MadeAsync(head, null);
        var stranger = fixture.App.Visitor();
        var text = await stranger.Http.GetStringAsync(feed, Ct);
        Unfolded(text).ShouldContain("SUMMARY:3. Сформирован перечень оборудования");
        text.ShouldContain("DTSTART;VALUE=DATE:20240620");
        Unfolded(text).ShouldNotContain("Озёрск");

        var page = await head.PageAsync(Address);
        page.QuerySelector("tbody")!.TextContent.ShouldContain(Russian.Digits(TestRegion.Today));
        var id = page.QuerySelectorAll("button[name='Form.Revoke']")[^1].GetAttribute("value")!;
        (await head.PostAsync(Address, "revoke", new() { ["Form.Revoke"] = id })).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await stranger.StatusOfAsync(feed)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Many_centres_that_owe_the_same_on_a_day_are_one_event_and_a_centre_has_a_calendar_of_its_own()
    {
        var coordinator = await fixture.App.SignedInAsync("coordinator");
        var one = await fixture.App.Visitor().Http.GetStringAsync(await MadeAsync(coordinator, TestRegion.OzerskCube.Id), Ct);
        Unfolded(one).ShouldContain("IT-куб «Озёрск»");
        Unfolded(one).ShouldNotContain("Заречье");
    }

    [Fact]
    public async Task What_waits_for_the_owner_stands_at_the_day_by_which_it_is_to_be_decided()
    {
        var obligation = await fixture.SubmittedAsync();
        var municipal = Unfolded(await FeedOfAsync("municipal"));
        municipal.ShouldContain($"UID:{obligation.Id}-decision@vekha");
        municipal.ShouldContain($"SUMMARY:{CalendarTexts.Feed_Decide.With("")}");
        Unfolded(await FeedOfAsync("head")).ShouldNotContain("-decision@vekha");
        Unfolded(await FeedOfAsync("coordinator")).ShouldNotContain($"UID:{obligation.Id}-decision@vekha");
    }

    private async Task<string> FeedOfAsync(string login) => await fixture.App.Visitor().Http.GetStringAsync(
        await MadeAsync(await fixture.App.SignedInAsync(login), null), Ct);

    [Theory]
    [InlineData(1, "7. Закупка")]
    [InlineData(3, "7. Закупка (×3)")]
    public void Only_what_several_owe_is_counted(int count, string summary) =>
        Vekha.Web.Pages.Calendar.CalendarFeeds.Summary("7. Закупка", count).ShouldBe(summary);

    [Fact]
    public async Task The_address_dies_with_the_account_and_nobody_revokes_anothers()
    {
        var other = await fixture.App.SignedInAsync("other-head");
        var feed = await MadeAsync(other, null);
        await using var db = fixture.App.Database.Open();
        var owner = TestRegion.IdOf("other-head");
        var id = await db.CalendarFeeds.Where(f => f.PersonId == owner).Select(f => f.Id).SingleAsync(Ct);
        var head = await fixture.App.SignedInAsync("head");
        await MadeAsync(head, null);
        await head.PostAsync(Address, "revoke", new() { ["Form.Revoke"] = id.ToString() });
        (await fixture.App.Visitor().StatusOfAsync(feed)).ShouldBe(HttpStatusCode.OK);
        await db.Users.Where(p => p.Id == owner).ExecuteUpdateAsync(set => set.SetProperty(p => p.Dismissed, true), Ct);
        (await fixture.App.Visitor().StatusOfAsync(feed)).ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_centre_that_is_not_seen_gets_no_address_and_a_form_sent_twice_makes_one()
    {
        var head = await fixture.App.SignedInAsync("head");
        var before = await CountAsync("head");
        var far = await head.PostAsync(Address, "make", new() { ["Form.Centre"] = TestRegion.FarCube.Id.ToString() });
        (await Visitor.ReadAsync(far)).QuerySelector(".vk-secret").ShouldBeNull();
        var form = Visitor.FormOf(await head.PageAsync(Address), "make");
        await head.PostAsync(form, Address, []);
        await head.PostAsync(form, Address, []);
        (await CountAsync("head")).ShouldBe(before + 1);
    }

    [Theory]
    [InlineData("x")]
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA")]
    public async Task An_unknown_address_is_not_found(string secret) =>
        (await fixture.App.Visitor().StatusOfAsync($"/calendar/feeds/{secret}.ics")).ShouldBe(HttpStatusCode.NotFound);

    [Fact]
    public async Task A_calendar_program_reads_every_event_of_it()
    {
        var text =
            await fixture.App.Visitor().Http.GetStringAsync(await MadeAsync(await fixture.App.SignedInAsync("coordinator"), null), Ct);
        var events = await ReadWithIcalAsync(text);
        events.ShouldContain("2024-06-20 3. Сформирован перечень оборудования – IT-куб «Озёрск»");
        events.Count.ShouldBe(text.Split("BEGIN:VEVENT").Length - 1);
    }

    private static async Task<IReadOnlyList<string>> ReadWithIcalAsync(string text)
    {
        var npm = Path.Combine(Repository.Folder, "src", "Vekha.Web", "npm");
        var script = "import ICAL from 'ical.js'; let text = ''; for await (const part of process.stdin) text += part; "
            + "for (const e of new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent').map(c => new ICAL.Event(c))) "
            + "console.log(`${e.startDate} ${e.summary}`);";
        using var node = Process.Start(new ProcessStartInfo("node", ["--input-type=module", "-e", script])
        {
            WorkingDirectory = npm,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false)
        })!;
        await node.StandardInput.WriteAsync(text);
        node.StandardInput.Close();
        var read = await node.StandardOutput.ReadToEndAsync(Ct);
        await node.WaitForExitAsync(Ct);
        node.ExitCode.ShouldBe(0);
        return Unfolded(read).Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    // A long line goes on after a space (RFC 5545, 3.1).
    private static string Unfolded(string text) => text.Replace("\r\n ", "", StringComparison.Ordinal).Replace('\u00a0', ' ');

    private static async Task<string> MadeAsync(Visitor visitor, CentreId? centre)
    {
        var answer = await visitor.PostAsync(Address, "make", centre is { } id ? new() { ["Form.Centre"] = id.ToString() } : []);
        var shown = (await Visitor.ReadAsync(answer)).QuerySelector(".vk-secret")!.TextContent;
        return new Uri(shown).PathAndQuery;
    }

    private async Task<int> CountAsync(string login)
    {
        await using var db = fixture.App.Database.Open();
        var person = TestRegion.IdOf(login);
        return await db.CalendarFeeds.CountAsync(f => f.PersonId == person && f.RevokedAt == null, Ct);
    }
}
