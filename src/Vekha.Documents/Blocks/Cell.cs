namespace Vekha.Documents.Blocks;

/// <param name="Paragraphs">Paragraphs and list items of the cell in order; empty for a blank cell.</param>
public sealed record Cell(IReadOnlyList<string> Paragraphs)
{
    /// <summary>What a cell merged over several rows holds, for the rows below its first, in which it prints nothing again; null for any
    /// other cell.</summary>
    public IReadOnlyList<string>? Above { get; init; }

    /// <summary>The whole cell on one line.</summary>
    public string Text => string.Join(' ', Paragraphs);
}
