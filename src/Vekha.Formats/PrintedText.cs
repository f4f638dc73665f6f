using Vekha.Formats.Text;

namespace Vekha.Formats;

/// <summary>The characters of a document line by line, as places of reading count them.</summary>
public static class PrintedText
{
    /// <returns>null where the bytes are no text in a known encoding.</returns>
    public static string? Of(ReadOnlySpan<byte> bytes) => TextEncoding.Decoded(bytes) is { } text ? OfLines(text) : null;

    /// <summary>The same text with one kind of line break and without the character that no database stores.</summary>
    public static string OfLines(string text) => text
        .Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Replace('\0', ' ');

    /// <summary>Every line for a person to read: the cells of a row apart, tags and marks of bold text cut. A blank line has no cells.</summary>
    public static IEnumerable<IReadOnlyList<string>> Lines(string text) => text.Split('\n').Select(CellsOf);

    private static string[] CellsOf(string line) => string.IsNullOrWhiteSpace(line)
        ? []
        : [.. line.Split('\t').Select(cell => string.Join(' ', Markup.Paragraphs(cell)))];
}
