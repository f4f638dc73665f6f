using System.Buffers.Text;
using System.Security.Cryptography;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.Extensions.Options;
using Vekha.Application;
using Vekha.Planning.Access;

namespace Vekha.Web.Reminders;

/// <summary>Signed addresses that switch a person's reminders off without signing in, and do nothing else.</summary>
public sealed class UnsubscribeLinks(IDataProtectionProvider protection, IOptions<Settings> settings)
{
    private const int LongestToken = 500;

    private readonly IDataProtector _protector = protection.CreateProtector("Vekha.Unsubscribe");

    public string TokenOf(PersonId personId) => Base64Url.EncodeToString(_protector.Protect(personId.Value.ToByteArray()));

    /// <summary>A page with a button: programs that look at links beforehand change nothing.</summary>
    public Uri PageOf(string token) => new(settings.Value.Address, $"/unsubscribe/{token}");

    /// <summary>What mail programs call themselves when their own button is pressed (RFC 8058).</summary>
    public Uri OneClickOf(string token) => new(settings.Value.Address, $"/unsubscribe/{token}/now");

    /// <returns>null where the token is not ours.</returns>
    public PersonId? PersonOf(string token)
    {
        if (token.Length > LongestToken) return null;
        try
        {
            return new PersonId(new(_protector.Unprotect(Base64Url.DecodeFromChars(token))));
        }
        catch (Exception wrong) when (wrong is CryptographicException or FormatException or ArgumentException)
        {
            return null;
        }
    }
}
