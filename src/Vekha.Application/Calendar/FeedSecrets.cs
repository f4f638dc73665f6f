using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Vekha.Application.Calendar;

/// <summary>The secret of an address: told once, and kept only as its hash.</summary>
internal static class FeedSecrets
{
    private const int Bytes = 24;

    public static string New() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    public static string HashOf(string secret) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret)));
}
