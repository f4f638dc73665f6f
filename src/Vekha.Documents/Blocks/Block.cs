namespace Vekha.Documents.Blocks;

/// <param name="Lines">Lines of the printed text it was made from.</param>
public abstract record Block(LineSpan Lines);
