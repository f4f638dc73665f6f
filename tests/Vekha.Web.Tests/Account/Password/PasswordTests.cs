using System.Globalization;
using System.Net;
using Microsoft.EntityFrameworkCore;
using Vekha.Testing;

namespace Vekha.Web.Tests.Account.Password;

public sealed class PasswordTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    [Fact]
    public async Task A_new_password_ends_the_other_sessions_and_not_this_one()
    {
        var here = await fixture.App.SignedInAsync("curator");
        var there = await fixture.App.SignedInAsync("curator");
        var changed = await ChangeAsync(here, TestRegion.Password, "another-password-2");
        changed.Headers.Location!.PathAndQuery.ShouldBe("/account/password");
        var page = await here.PageAsync("/account/password");
        page.QuerySelector("[role=status]")!.TextContent.ShouldBe(AccountTexts.Password_Changed);
        page.QuerySelector(".vk-actions a")!.GetAttribute("href").ShouldBe("/");
        page.QuerySelector("#new").ShouldBeNull();
        // It is said once, and never by an address.
        (await here.PageAsync("/account/password?done=true")).QuerySelector("[role=status]").ShouldBeNull();
        (await there.StatusOfAsync("/account/password")).ShouldBe(HttpStatusCode.Redirect);
        await fixture.App.Visitor().SignInAsync("curator", "another-password-2");
        await using var db = fixture.App.Database.Open();
        (await db.Journal.AnyAsync(e => e.Kind == "account.password-changed"
            && e.PersonId == TestRegion.IdOf("curator"), TestContext.Current.CancellationToken)).ShouldBeTrue();
    }

    [Theory]
    [InlineData("wrong", "good-password-1", "good-password-1", "current-error")]
    [InlineData(TestRegion.Password, "short1", "short1", "new-error")]
    [InlineData(TestRegion.Password, "good-password-1", "other-password-1", "again-error")]
    [InlineData(TestRegion.Password, TestRegion.Password, TestRegion.Password, "new-error")]
    public async Task A_bad_change_says_at_the_field_what_is_wrong(string current, string chosen, string again, string place)
    {
        var visitor = await fixture.App.SignedInAsync("head");
        var answer = await ChangeAsync(visitor, current, chosen, again);
        answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await Visitor.ReadAsync(answer)).GetElementById(place).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("пароль-пароль1", "PasswordFault_CommonWord")]
    [InlineData("qwertyuiop1", "PasswordFault_Sequence")]
    [InlineData("головолом", "PasswordFault_DigitRequired")]
    public async Task A_weak_one_is_refused_in_words_that_say_what_to_do(string chosen, string words)
    {
        var visitor = await fixture.App.SignedInAsync("admin");
        var page = await Visitor.ReadAsync(await ChangeAsync(visitor, TestRegion.Password, chosen));
        var told = AccountTexts.ResourceManager.GetString(words, CultureInfo.InvariantCulture)!;
        page.GetElementById("new-error")!.TextContent.ShouldContain(told);
        page.GetElementById("new-error")!.TextContent.ShouldNotContain(AccountTexts.PasswordFault_LetterRequired);
    }

    [Fact]
    public async Task A_password_in_Russian_letters_is_taken()
    {
        var visitor = await fixture.App.SignedInAsync("far-coordinator");
        (await ChangeAsync(visitor, TestRegion.Password, "Кактус едет 9")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        await fixture.App.Visitor().SignInAsync("far-coordinator", "Кактус едет 9");
    }

    [Fact]
    public async Task Guessing_the_password_of_an_open_session_is_stopped_and_the_person_still_signs_in()
    {
        var visitor = await fixture.App.SignedInAsync("other-head");
        for (var i = 0; i < 4; i++) (await CurrentErrorAsync(visitor, "wrong")).ShouldBe(AccountTexts.PasswordFault_CurrentIsWrong);
        (await CurrentErrorAsync(visitor, "wrong")).ShouldBe(AccountTexts.PasswordFault_TooManyTries);
        (await CurrentErrorAsync(visitor, TestRegion.Password)).ShouldBe(AccountTexts.PasswordFault_TooManyTries);
        await fixture.App.SignedInAsync("other-head");
        await using var db = fixture.App.Database.Open();
        var kinds = await db.Journal.Where(e => e.PersonId == TestRegion.IdOf("other-head")).Select(e => e.Kind)
            .ToListAsync(TestContext.Current.CancellationToken);
        kinds.Count(kind => kind == "account.sign-in-failed").ShouldBe(5);
        kinds.Count(kind => kind == "account.locked").ShouldBe(1);
    }

    private static async Task<string?> CurrentErrorAsync(Visitor visitor, string current) =>
        (await Visitor.ReadAsync(await ChangeAsync(visitor, current, "Кактус едет 9"))).GetElementById("current-error")?.TextContent;

    [Fact]
    public async Task Who_has_a_first_password_gets_to_no_page_before_changing_it()
    {
        await using (var db = fixture.App.Database.Open())
            await db.Users.Where(p => p.UserName == "municipal")
                .ExecuteUpdateAsync(s => s.SetProperty(p => p.MustChangePassword, true), TestContext.Current.CancellationToken);
        var visitor = await fixture.App.SignedInAsync("municipal");
        var answer = await visitor.Http.GetAsync(new Uri("/no-access", UriKind.Relative), TestContext.Current.CancellationToken);
        answer.Headers.Location!.OriginalString.ShouldBe("/account/password");
        await ChangeAsync(visitor, TestRegion.Password, "own-password-77");
        (await visitor.StatusOfAsync("/no-access")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Signing_in_and_out_is_written_down()
    {
        var visitor = await fixture.App.SignedInAsync("reviewer");
        (await visitor.PostAsync("/no-access", "/sign-out")).StatusCode.ShouldBe(HttpStatusCode.Redirect);
        (await visitor.StatusOfAsync("/account/password")).ShouldBe(HttpStatusCode.Redirect);
        await using var db = fixture.App.Database.Open();
        var kinds = await db.Journal.Where(e => e.PersonId == TestRegion.IdOf("reviewer")).OrderBy(e => e.Id).Select(e => e.Kind)
            .ToListAsync(TestContext.Current.CancellationToken);
        kinds.Order().ShouldBe(["account.signed-in", "account.signed-out"]);
    }

    private static Task<HttpResponseMessage> ChangeAsync(Visitor visitor, string current, string chosen, string? again = null) =>
        visitor.PostAsync("/account/password", "password", new()
        {
            ["Form.CurrentPassword"] = current,
            ["Form.NewPassword"] = chosen,
            ["Form.PasswordAgain"] = again ?? chosen,
        });
}
