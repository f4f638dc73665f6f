using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>Words set with spaces between their letters, «П Р И К А З», «А Д М И Н И С Т Р А Ц И Я города».</summary>
internal static partial class LetterSpacing
{
    /// <summary>Each run of single letters as one word; several such words may come out as one, which <see cref="RunTogether"/>
    /// parts.</summary>
    public static string Closed(string line) =>
        Spaced.Replace(line, run => run.Value.Replace(" ", "", StringComparison.Ordinal));

    [GeneratedRegex(@"(?<!\p{L})(?:\p{L}\s){4,}\p{L}(?!\p{L})")]
    private static partial Regex Spaced { get; }
}
