using System.Net.Mail;

namespace Vekha.Application.Mail;

/// <summary>An address of mail as people type it.</summary>
public static class MailAddressText
{
    public const int Longest = 254;

    /// <returns>null where nothing was typed.</returns>
    public static string? Of(string? typed) => string.IsNullOrWhiteSpace(typed) ? null : typed.Trim();

    internal static void AddAddressFault(this FieldFaults faults, string field, string? typed)
    {
        if (Of(typed) is { } address && !IsGood(address)) faults.Add(field, MailAddressFault.Wrong);
    }

    // Mail servers that take other letters before the «@» are rare; a domain may be any, «школа.рф» too. Between quotes a mailbox
    // might hold the end of a line, and after it commands to the mail server.
    private static bool IsGood(string address) =>
        address.Length <= Longest && !address.Any(char.IsControl) && MailAddress.TryCreate(address, out var read) && read.Address == address
        && read.User.All(char.IsAscii) && read.Host.Split('.') is { Length: > 1 } parts && parts.All(part => part.Length > 0);
}

public enum MailAddressFault { Wrong }
