using System.Text.RegularExpressions;

namespace Vekha.Application;

/// <summary>Text from a form as it is stored: without characters that no database holds, and null where nothing is typed.</summary>
public static partial class Typed
{
    public static string? Text(string? typed) => typed?.Replace('\0', ' ').Trim() is { Length: > 0 } text ? text : null;

    /// <summary>On one line.</summary>
    public static string? Line(string? typed) => Text(typed) is { } text ? WhiteSpace().Replace(text, " ") : null;

    [GeneratedRegex(@"[\s-[\u00A0]]+")]
    private static partial Regex WhiteSpace();
}
