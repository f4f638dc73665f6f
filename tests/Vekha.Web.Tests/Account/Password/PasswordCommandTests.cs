using Vekha.Application.Account;
using Vekha.Application.Account.Password;
using Vekha.Planning.Access;
using Vekha.Testing;
using Vekha.Web.Forms;
using Vekha.Web.Words;

namespace Vekha.Web.Tests.Account.Password;

public sealed class PasswordCommandTests(AppFixture fixture) : IClassFixture<AppFixture>
{
    private static readonly CancellationToken Ct = TestContext.Current.CancellationToken;

    [Fact]
    public async Task All_that_is_wrong_with_a_new_password_is_told_at_once()
    {
        var outcome = await fixture.App.AskAsync((ChangePasswordCommand command, Viewer viewer) =>
            command.RunAsync(new(TestRegion.Password, "SHORT"), viewer, Ct), "head");
        outcome.Faults.Select(f => (f.Field, f.Code)).ShouldBe(
        [
            ("Chosen", (Enum)PasswordFault.TooShort), ("Chosen", PasswordFault.DigitRequired), ("Chosen", PasswordFault.LetterRequired),
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
}
