namespace Vekha.Documents.Blocks;

/// <summary>The text of a document in printed order, before anything is understood.</summary>
public sealed record DocumentText(IReadOnlyList<Block> Blocks)
{
    /// <summary>The lines of a plain text as they are printed, white space at their ends included; empty for other formats.</summary>
    public IReadOnlyList<string> Lines { get; init; } = [];
}
