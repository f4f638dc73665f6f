using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;

namespace Vekha.Web.Pages.Account.ExpiredSessions;

/// <summary>Writes an unsent form as text that only this installation can read, for two hours.</summary>
public sealed class UnsentFormText(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    /// <summary>In characters of all values together: however badly they compress, the page that carries them is a form of the usual
    /// size. What is longer is refused, and the page says so.</summary>
    public const int MaxLength = 700_000;

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("kept-post").ToTimeLimitedDataProtector();

    public string Write(UnsentForm unsent)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(brotli, unsent);
        return WebEncoders.Base64UrlEncode(_protector.Protect(packed.ToArray(), Lifetime));
    }

    /// <summary>null where the text is too old, or was not written here.</summary>
    public UnsentForm? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            using var packed = new MemoryStream(_protector.Unprotect(WebEncoders.Base64UrlDecode(text)));
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<UnsentForm>(brotli);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
