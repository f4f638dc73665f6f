using System.Text.RegularExpressions;

namespace Vekha.Documents.Coverage;

/// <summary>What a page or a legal database prints around a text: page numbers, rules, addresses, marks of origin.</summary>
internal static partial class Ornament
{
    private const int Longest = 200;

    public static bool Is(string line) => line.Length <= Longest && (IsSigns(line) || Printed.IsMatch(line));

    public static bool IsSigns(string text) => !text.Any(char.IsLetterOrDigit);

    /// <summary>A note of a legal database, which lasts to the end of its paragraph.</summary>
    public static bool IsNote(string line) => Note.IsMatch(line);

    [GeneratedRegex(@"^(?:КонсультантПлюс|ГАРАНТ):", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Note { get; }

    [GeneratedRegex(
        @"^(?:[-–—\[(\s]*\d{1,4}[-–—\])\s]*|(?:стр(?:аница|\.)?|лист|л\.)\s*\d+(?:\s*(?:из|/)\s*\d+)?\.?|(?:https?://|www\."
        + @"|consultantplus://)\S+|(?:надежная правовая поддержка|документ предоставлен|дата (?:сохранения|печати)).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }
}
