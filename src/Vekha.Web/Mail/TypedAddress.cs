using System.Net.Mail;

namespace Vekha.Web.Mail;

/// <summary>An address of mail as people type it.</summary>
internal static class TypedAddress
{
    public const int Longest = 254;

    /// <returns>null where nothing was typed.</returns>
    public static string? Of(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    /// <summary>What is wrong; null where it is good, or nothing was typed.</summary>
    public static string? Fault(string? typed) => Of(typed) is not { } address || IsGood(address) ? null : Texts.Mail_AddressWrong;

    // Mail servers that take other letters before the «@» are rare; a domain may be any, «школа.рф» too. Between quotes a mailbox might hold
    // the end of a line, and after it commands to the mail server.
    private static bool IsGood(string address) =>
        address.Length <= Longest && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var read) && read.Address == address
        && read.User.All(char.IsAscii) && read.Host.Split('.') is { Length: > 1 } parts && parts.All(part => part.Length > 0);
}
