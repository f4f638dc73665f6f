using System.Globalization;

namespace Vekha.Documents.Passports.Tables;

/// <summary>The number in front of a row: «1», «51.», «1.1.3.2», «1.К.1».</summary>
internal static class RowLevels
{
    private const int MostLevels = 6;

    /// <returns>null where the word is not the number of a row; the «К» of a checkpoint counts as 0.</returns>
    public static int[]? Of(ReadOnlySpan<char> word)
    {
        word = word.TrimEnd('.');
        if (word.Length is 0 or > 20 || !char.IsAsciiDigit(word[0])) return null;
        Span<int> levels = stackalloc int[MostLevels];
        var count = 0;
        foreach (var part in word.Split('.'))
        {
            if (count == MostLevels || Level(word[part]) is not { } level) return null;
            levels[count++] = level;
        }
        return levels[..count].ToArray();
    }

    /// <summary>As the contract gives it: without a final dot.</summary>
    public static string? Text(string cell) => cell.TrimEnd('.', ' ') is { Length: > 0 } number ? number : null;

    private static int? Level(ReadOnlySpan<char> part) =>
        part is "К" or "K" ? 0
        : part.Length is > 0 and <= 3 && int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var level) ? level : null;
}
