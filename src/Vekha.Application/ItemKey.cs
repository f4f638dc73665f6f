using System.Security.Cryptography;

namespace Vekha.Application;

/// <summary>The key under which one of many things is done, the same each time the request is sent.</summary>
internal static class ItemKey
{
    /// <param name="request">The key of the whole request.</param>
    public static Guid Of(Guid request, Guid item)
    {
        Span<byte> bytes = stackalloc byte[32];
        request.TryWriteBytes(bytes);
        item.TryWriteBytes(bytes[16..]);
        return new(SHA256.HashData(bytes)[..16]);
    }
}
