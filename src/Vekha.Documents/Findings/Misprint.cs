namespace Vekha.Documents.Findings;

/// <summary>Two words of which one looks like a misprint of the other: one letter missing, added or replaced.</summary>
internal static class Misprint
{
    /// <summary>Shorter words that differ by a letter are different words.</summary>
    private const int Shortest = 6;

    public static bool Between(string one, string other)
    {
        if (Math.Min(one.Length, other.Length) < Shortest || Math.Abs(one.Length - other.Length) > 1 || one == other) return false;
        var same = 0;
        while (same < Math.Min(one.Length, other.Length) && one[same] == other[same]) same++;
        return one.Length == other.Length ? one.AsSpan(same + 1).SequenceEqual(other.AsSpan(same + 1))
            : one.Length > other.Length ? one.AsSpan(same + 1).SequenceEqual(other.AsSpan(same))
            : one.AsSpan(same).SequenceEqual(other.AsSpan(same + 1));
    }
}
