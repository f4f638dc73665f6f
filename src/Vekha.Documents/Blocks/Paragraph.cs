namespace Vekha.Documents.Blocks;

/// <summary>Lines of running text up to a blank line, joined with line breaks; marks of bold text and tags are cut.</summary>
/// <param name="Text">Printed lines separated by '\n', each trimmed, none empty.</param>
public sealed record Paragraph(string Text, LineSpan Lines) : Block(Lines);
