using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Passports;

/// <summary>«Цель: …» above the table of indicators.</summary>
internal static partial class GoalReader
{
    public static string? Of(Section? section)
    {
        if (section is null) return null;
        var text = OneLine.Of(string.Join('\n', section.Paragraphs.Where(paragraph => !Link.IsMatch(paragraph)).TakeWhile(paragraph => !Head.IsMatch(paragraph))));
        return Goal.Match(text) is { Success: true } match && match.Groups[1].Value.Trim() is { Length: > 0 } goal ? goal : null;
    }

    /// <summary>The head of the table may follow at once, without a blank line.</summary>
    [GeneratedRegex(@"^(?:N|№)(?:\s|$)", RegexOptions.Multiline)]
    private static partial Regex Head { get; }

    [GeneratedRegex(@"^\S+://\S+$")]
    private static partial Regex Link { get; }

    [GeneratedRegex(@"^Цел[ьи](?:\s+(?:регионального\s+)?проекта)?\s*[:–—-]\s*(.+?)$", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Goal { get; }
}
