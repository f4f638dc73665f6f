using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The text of a document by lines, as the places of what was read count them.</summary>
public static class PrintedText
{
    /// <summary>The same text with one kind of line break and without the character that no database stores.</summary>
    public static string OfLines(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', ' ');

    /// <summary>Every line for a person to read.</summary>
    public static IEnumerable<IReadOnlyList<string>> Lines(string text) => text.Split('\n').Select(CellsOf);

    /// <summary>The cells of the row that a line is, without tags and Markdown bold. A blank line has none.</summary>
    public static IReadOnlyList<string> CellsOf(string line) => string.IsNullOrWhiteSpace(line)
        ? []
        : [.. line.Split('\t').Select(cell => string.Join(' ', Markup.Paragraphs(cell)))];
}
