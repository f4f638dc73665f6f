namespace Vekha.Documents.Blocks;

/// <param name="Paragraphs">Paragraphs and list items of the cell in order; empty for a blank cell.</param>
public sealed record Cell(IReadOnlyList<string> Paragraphs)
{
    /// <summary>The whole cell on one line.</summary>
    public string Text => string.Join(' ', Paragraphs);
}
