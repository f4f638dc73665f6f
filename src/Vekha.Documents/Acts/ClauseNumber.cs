using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The number at the beginning of a clause: «1.», «1.1.», «2.1».</summary>
internal readonly partial record struct ClauseNumber(string Text, int Length)
{
    private const int LargestStep = 2;

    public static bool Opens(string line) => At(line) is { Text: "1" };

    public static ClauseNumber? At(string line) =>
        Printed.Match(line) is { Success: true } match ? new(match.Groups["number"].Value, match.Length) : null;

    /// <summary>Whether it may follow another number: the next one of its level or of a level above, or the first one a level below. A date at the beginning of a line never does.</summary>
    public bool Follows(string? previous)
    {
        var parts = Parts(Text).AsSpan();
        if (previous is null) return parts is [1] or [1, 1];
        var before = Parts(previous).AsSpan();
        if (parts.Length == before.Length + 1) return parts[^1] == 1 && parts[..^1].SequenceEqual(before);
        if (parts.Length > before.Length) return false;
        var step = parts[^1] - before[parts.Length - 1];
        return parts[..^1].SequenceEqual(before[..(parts.Length - 1)]) && step is >= 1 and <= LargestStep;
    }

    private static int[] Parts(string number) =>
        [.. number.Split('.').Select(part => int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var n) ? n : 0)];

    [GeneratedRegex(@"^(?<number>\d{1,3}(?:\.\d{1,3})+)(?:\.(?!\d)|(?=\s|$))\s*|^(?<number>\d{1,3})\.(?!\d)\s*")]
    private static partial Regex Printed { get; }
}
