using Microsoft.AspNetCore.Identity;
using Vekha.Data.Accounts;
using Vekha.Planning.Journal;
using Vekha.Web.Access;

namespace Vekha.Web.Pages.Account.Password;

/// <summary>A person's own password, and the end of all the person's sessions.</summary>
public sealed class ChangePasswordCommand(SignInManager<Person> identity, CurrentViewer current, SignInCommand journal)
{
    public async Task<PasswordFaults> ChangeAsync(ChangePasswordForm form, CancellationToken ct)
    {
        if (form.NewPassword != form.PasswordAgain) return PasswordFaults.None with { Again = Texts.Password_Differ };
        if (form.NewPassword == form.CurrentPassword) return PasswordFaults.None with { New = Texts.Password_Same };
        var users = identity.UserManager;
        var person = await PersonAsync();
        person.MustChangePassword = false;
        var result = await users.ChangePasswordAsync(person, form.CurrentPassword ?? "", form.NewPassword ?? "");
        if (!result.Succeeded) return Faults(result);
        // The new password ended all other sessions; this one goes on.
        await identity.RefreshSignInAsync(person);
        await journal.WriteAsync(JournalKind.AccountPasswordChanged, person.Id, ct);
        return PasswordFaults.None;
    }

    public async Task SignOutEverywhereAsync(CancellationToken ct)
    {
        var person = await PersonAsync();
        await identity.UserManager.UpdateSecurityStampAsync(person);
        await journal.WriteAsync(JournalKind.AccountSignedOutEverywhere, person.Id, ct);
        await identity.SignOutAsync();
    }

    private async Task<Person> PersonAsync() =>
        await identity.UserManager.FindByIdAsync(current.Viewer.PersonId.ToString()) ?? throw new InvalidOperationException("The signed-in person is gone.");

    private static PasswordFaults Faults(IdentityResult result)
    {
        var wrong = result.Errors.FirstOrDefault(e => e.Code == nameof(IdentityErrorDescriber.PasswordMismatch));
        return wrong is null
            ? PasswordFaults.None with { New = string.Join(" ", result.Errors.Select(e => e.Description).Distinct()) }
            : PasswordFaults.None with { Current = wrong.Description };
    }
}

public sealed class ChangePasswordForm
{
    public string? CurrentPassword { get; set; }
    public string? NewPassword { get; set; }
    public string? PasswordAgain { get; set; }
}

/// <summary>What is wrong, by field.</summary>
public sealed record PasswordFaults(string? Current, string? New, string? Again)
{
    public static PasswordFaults None { get; } = new(null, null, null);
}
