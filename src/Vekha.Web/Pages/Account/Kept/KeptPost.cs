using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.WebUtilities;
using Vekha.Application;

namespace Vekha.Web.Pages.Account.Kept;

/// <summary>A form that arrived without a valid session: what was typed travels with the sign-in page and comes back after it.</summary>
/// <param name="Address">Where it was posted to, on this server.</param>
/// <param name="PersonId">Who last signed in in that browser; null where that is not known.</param>
/// <param name="Files">Names of files that were chosen: their content is not carried along.</param>
public sealed record KeptPost(string Address, Guid? PersonId, IReadOnlyList<KeptField> Fields, IReadOnlyList<string> Files)
{
    /// <summary>What a person would miss, without keys, numbers of versions and the values of choices, which are English words.</summary>
    public IEnumerable<string> Typed => Fields
        .Where(f => !f.Name.StartsWith('_') && !f.Name.EndsWith("Version", StringComparison.Ordinal) && f.Value.Trim().Length > 0)
        .Select(f => f.Value)
        .Where(v => !Guid.TryParse(v, out _) && !v.All(letter => char.IsAsciiLetter(letter) || letter == '-'));
}

public sealed record KeptField(string Name, string Value);

/// <summary>Writes a kept form as text that only this installation can read, for two hours.</summary>
public sealed class KeptPosts(IDataProtectionProvider protection)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(2);

    /// <summary>In characters of all values together. What is longer is refused, and the page says so.</summary>
    public const int MaxLength = 2_000_000;

    private readonly ITimeLimitedDataProtector _protector = protection.CreateProtector("kept-post").ToTimeLimitedDataProtector();

    public string Write(KeptPost post)
    {
        using var packed = new MemoryStream();
        using (var brotli = new BrotliStream(packed, CompressionLevel.Fastest)) JsonSerializer.Serialize(brotli, post);
        return WebEncoders.Base64UrlEncode(_protector.Protect(packed.ToArray(), Lifetime));
    }

    /// <summary>null where the text is too old, or was not written here.</summary>
    public KeptPost? Read(string? text)
    {
        if (string.IsNullOrEmpty(text)) return null;
        try
        {
            using var packed = new MemoryStream(_protector.Unprotect(WebEncoders.Base64UrlDecode(text)));
            using var brotli = new BrotliStream(packed, CompressionMode.Decompress);
            return JsonSerializer.Deserialize<KeptPost>(brotli);
        }
        catch (Exception e) when (e is CryptographicException or FormatException)
        {
            return null;
        }
    }
}
