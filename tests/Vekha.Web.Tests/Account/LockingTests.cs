using System.Net;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.EntityFrameworkCore;
using Vekha.Application.Upkeep;
using Vekha.Testing;

namespace Vekha.Web.Tests.Account;

/// <summary>Wrong passwords are counted by the side they come from.</summary>
public sealed class LockingTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;
    private readonly Lazy<WebApplicationFactory<Program>> _app = new(() => FromHeader.Of(fixture.App));

    [Theory]
    [InlineData("head", "203.0.113.7")]
    [InlineData("nobody-at-all", "203.0.113.8")]
    [InlineData("p.zhukovx\0", "203.0.113.9")]
    public async Task A_login_answers_alike_whether_it_exists_or_not(string login, string address)
    {
        for (var i = 0; i < 4; i++) (await TryAsync(login, "wrong", address)).ShouldBe(AccountTexts.SignInFault_Wrong);
        (await TryAsync(login, "wrong", address)).ShouldBe(AccountTexts.SignInFault_LockedOut);
        (await TryAsync(login.ToUpperInvariant(), TestRegion.Password, address)).ShouldBe(AccountTexts.SignInFault_LockedOut);
    }

    [Fact]
    public async Task Strangers_elsewhere_do_not_lock_a_person_out()
    {
        for (var i = 0; i < 6; i++) await TryAsync("curator", "wrong", "203.0.113.20");
        (await TryAsync("curator", TestRegion.Password, "203.0.113.20")).ShouldBe(AccountTexts.SignInFault_LockedOut);
        (await TryAsync("curator", TestRegion.Password, "198.51.100.20")).ShouldBeNull();
    }

    [Fact]
    public async Task Very_many_strangers_lock_strangers_and_not_the_browser_the_person_knows()
    {
        var own = From("192.0.2.1");
        await own.SignInAsync("municipal", TestRegion.Password);
        for (var i = 0; i < 49; i++) (await TryAsync("municipal", "wrong", $"203.0.{i}.1")).ShouldBe(AccountTexts.SignInFault_Wrong);
        // The right one of a stranger is no failure.
        (await TryAsync("municipal", TestRegion.Password, "198.51.100.1")).ShouldBeNull();
        (await TryAsync("municipal", "wrong", "203.0.100.1")).ShouldBe(AccountTexts.SignInFault_LockedOut);
        (await TryAsync("municipal", TestRegion.Password, "198.51.100.2")).ShouldBe(AccountTexts.SignInFault_LockedOut);
        await own.PostAsync("/no-access", "/sign-out");
        await own.SignInAsync("municipal", TestRegion.Password);
        // The browser of somebody else is a stranger's.
        var other = From("192.0.2.2");
        await other.SignInAsync("reviewer", TestRegion.Password);
        await other.PostAsync("/no-access", "/sign-out");
        await Should.ThrowAsync<InvalidOperationException>(() => other.SignInAsync("municipal", TestRegion.Password));
    }

    [Fact]
    public async Task A_known_browser_is_locked_by_its_own_failures_alone()
    {
        var own = From("192.0.2.3");
        await own.SignInAsync("reviewer", TestRegion.Password);
        await own.PostAsync("/no-access", "/sign-out");
        for (var i = 0; i < 5; i++) await TryAsync(own, "reviewer", "wrong");
        (await TryAsync(own, "reviewer", TestRegion.Password)).ShouldBe(AccountTexts.SignInFault_LockedOut);
        (await TryAsync("reviewer", TestRegion.Password, "198.51.100.3")).ShouldBeNull();
    }

    [Fact]
    public async Task The_right_password_in_between_begins_the_count_anew()
    {
        for (var round = 0; round < 3; round++)
        {
            for (var i = 0; i < 4; i++) await TryAsync("coordinator", "wrong", "203.0.113.30");
            (await TryAsync("coordinator", TestRegion.Password, "203.0.113.30")).ShouldBeNull();
        }
    }

    [Fact]
    public async Task Many_at_once_have_no_more_tries_than_one_after_the_other()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 16).Select(_ => TryAsync("other-head", "wrong", "203.0.113.40")));
        answers.Count(answer => answer == AccountTexts.SignInFault_Wrong).ShouldBe(4);
        await using var db = fixture.App.Database.Open();
        (await db.PasswordTries.Where(t => t.Login == "OTHER-HEAD" && t.Side == "strangers").Select(t => t.Count).SingleAsync(Ct))
            .ShouldBe(5);
    }

    [Fact]
    public async Task Failures_and_the_lock_are_written_down_with_their_address()
    {
        for (var i = 0; i < 7; i++) await TryAsync("far-coordinator", "wrong", "2001:db8::9");
        await using var db = fixture.App.Database.Open();
        var id = TestRegion.IdOf("far-coordinator").Value;
        var lines = await db.Journal.Where(e => e.ThingId == id).OrderBy(e => e.Id).ToListAsync(Ct);
        lines.ShouldAllBe(e => e.To == "2001:db8::9" && e.PersonId == null && e.Path == TestRegion.OtherRegion.Path);
        lines.GroupBy(e => e.Kind).Select(kind => (kind.Key, kind.Count())).Order()
            .ShouldBe([("account.locked", 1), ("account.sign-in-failed", 5)]);
    }

    [Fact]
    public async Task What_is_older_than_a_day_is_forgotten()
    {
        await using var app = await VekhaApp.StartAsync();
        await using var db = app.Database.Open();
        await app.Visitor().PostAsync("/sign-in", "sign-in", new() { ["Form.Login"] = "nobody-there", ["Form.Password"] = "wrong" });
        var now = (await db.PasswordTries.FirstAsync(Ct)).Since;
        await new AccountRetention(db).RunAsync(now.AddHours(24), Ct);
        (await db.PasswordTries.CountAsync(Ct)).ShouldBe(2);
        await new AccountRetention(db).RunAsync(now.AddHours(25), Ct);
        (await db.PasswordTries.AnyAsync(Ct)).ShouldBeFalse();
    }

    private Task<string?> TryAsync(string login, string password, string address) => TryAsync(From(address), login, password);

    /// <returns>What the page says; null where the person is in.</returns>
    private static async Task<string?> TryAsync(Visitor visitor, string login, string password)
    {
        var answer = await visitor.PostAsync("/sign-in", "sign-in", new() { ["Form.Login"] = login, ["Form.Password"] = password });
        return answer.StatusCode == HttpStatusCode.Redirect ? null
            : (await Visitor.ReadAsync(answer)).QuerySelector("[role=alert]")!.TextContent;
    }

    private Visitor From(string address)
    {
        var visitor = new Visitor(_app.Value.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = true }));
        visitor.Http.DefaultRequestHeaders.Add("X-Test-Address", address);
        return visitor;
    }
}
