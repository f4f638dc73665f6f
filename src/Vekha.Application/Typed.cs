using System.Text.RegularExpressions;

namespace Vekha.Application;

/// <summary>Text from a form as it is stored: without control characters, and null where nothing is typed.</summary>
public static partial class Typed
{
    /// <summary>Of a text of several sentences: a reason, a note, a question.</summary>
    public const int LongestText = 2000;

    /// <summary>With its line ends.</summary>
    public static string? Text(string? typed) =>
        typed is not null && Control().Replace(typed, " ").Trim() is { Length: > 0 } text ? text : null;

    /// <summary>On one line, and without signs that are not seen or turn the direction of what follows: names, numbers, logins.</summary>
    public static string? Line(string? typed) =>
        typed is not null && WhiteSpace().Replace(Unseen().Replace(typed, ""), " ").Trim() is { Length: > 0 } line ? line : null;

    [GeneratedRegex(@"[\p{Cc}-[\t\r\n]]")]
    private static partial Regex Control();

    [GeneratedRegex(@"[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]")]
    private static partial Regex Unseen();

    [GeneratedRegex(@"[\s\p{Cc}-[\u00A0]]+")]
    private static partial Regex WhiteSpace();
}
