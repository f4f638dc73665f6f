using System.Net;
using Vekha.Application.Account.Password;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Account.Password;

public sealed class ChangePasswordForm
{
    public string? CurrentPassword { get; set; }
    public string? NewPassword { get; set; }
    public string? PasswordAgain { get; set; }

    public ChangePasswordRequest Request(IPAddress? address) => new(CurrentPassword, NewPassword, address);

    /// <summary>Whether the new password was typed twice alike: nobody sees what they type.</summary>
    public FieldErrors Errors() => NewPassword == PasswordAgain ? [] : new() { [nameof(PasswordAgain)] = AccountTexts.Password_Differ };

    /// <summary>What the fields of the request are called here.</summary>
    public static string NameOf(string field) =>
        field == nameof(ChangePasswordRequest.Current) ? nameof(CurrentPassword) : nameof(NewPassword);
}
