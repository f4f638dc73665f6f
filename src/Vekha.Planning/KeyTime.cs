using System.Buffers.Binary;

namespace Vekha.Planning;

/// <summary>When a key was made: version 7 begins with the milliseconds of the epoch.</summary>
public static class KeyTime
{
    private static readonly long End = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    /// <returns>null where the key does not tell: an address may hold anything.</returns>
    public static DateTimeOffset? Of(IId id)
    {
        var milliseconds = (long)(BinaryPrimitives.ReadUInt64BigEndian(id.Value.ToByteArray(bigEndian: true)) >> 16);
        return id.Value.Version == 7 && milliseconds < End ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
    }
}
