using Microsoft.EntityFrameworkCore;
using Vekha.Application.Account.Notifications;
using Vekha.Application.Account.Password;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Testing;

namespace Vekha.Web.Tests.Account;

public sealed class AccountCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

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
}
