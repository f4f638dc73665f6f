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

    /// <summary>The least key of a moment: all that were made from then on are greater, as the database compares them.</summary>
    public static Guid First(DateTimeOffset moment)
    {
        Span<byte> key = stackalloc byte[16];
        BinaryPrimitives.WriteInt64BigEndian(key, moment.ToUnixTimeMilliseconds() << 16);
        return new(key, bigEndian: true);
    }
}
