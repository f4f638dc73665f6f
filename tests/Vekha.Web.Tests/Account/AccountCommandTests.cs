using Microsoft.EntityFrameworkCore;
using Vekha.Application.Account;
using Vekha.Application.Account.Notifications;
using Vekha.Application.Account.Password;
using Vekha.Application.Mail;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Reminders;
using Vekha.Testing;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Account;

public sealed class AccountCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_is_wrong_with_a_new_password_is_told_at_once()
    {
        var outcome = await fixture.App.AskAsync((ChangePasswordCommand command, Viewer viewer) =>
            command.RunAsync(new(TestRegion.Password, "SHORT"), viewer, Ct), "head");
        outcome.Faults.Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("Chosen", (Enum)PasswordFault.TooShort), ("Chosen", PasswordFault.DigitRequired),
        ], ignoreOrder: true);
        var told = FaultWords.Errors(outcome.Faults).At("Chosen")!;
        told.ShouldContain(AccountTexts.PasswordFault_TooShort.With(10));
        told.ShouldContain(AccountTexts.PasswordFault_DigitRequired);
    }

    [Fact]
    public async Task A_wrong_password_of_now_stands_at_its_own_field()
    {
        var outcome = await fixture.App.AskAsync((ChangePasswordCommand command, Viewer viewer) =>
            command.RunAsync(new("wrong", "good-password-1"), viewer, Ct), "head");
        outcome.Faults.Select(f => (f.Field, f.Code)).ShouldBe([("Current", (Enum)PasswordFault.CurrentIsWrong)]);
    }

    [Fact]
    public async Task Nobody_changes_no_password_and_chooses_no_notifications()
    {
        (await fixture.App.AskAsync((ChangePasswordCommand command, Viewer _) =>
            command.RunAsync(new(TestRegion.Password, "good-password-1"), Viewer.Nobody, Ct), "head")).Refusal.ShouldBe(Refusal.NotAllowed);
        (await fixture.App.AskAsync((ChooseNotificationsCommand command, Viewer _) =>
            command.RunAsync(new(null, true, [], 7, 0), Viewer.Nobody, Ct), "head")).Refusal.ShouldBe(Refusal.NotAllowed);
        await using var db = fixture.App.Database.Open();
        (await db.ReminderChoices.AnyAsync(Ct)).ShouldBeFalse();
    }

    [Theory]
    [InlineData(null)]
    [InlineData(0)]
    [InlineData(ReminderChoice.MostDaysBefore + 1)]
    public void Days_out_of_bounds_and_an_address_that_is_none_are_told_at_once(int? days) =>
        new ChooseNotificationsRequest("почта", true, [], days, 0).Faults().Select(f => (f.Field, f.Code))
            .ShouldBe([("Address", (Enum)MailAddressFault.Wrong), ("DaysBefore", NotificationsFault.DaysWrong)]);
}
