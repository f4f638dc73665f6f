namespace Vekha.Documents.Blocks;

/// <summary>Rows of cells. Rows cut by a page break are still separate here: joining them takes knowledge of the columns.</summary>
public sealed record Table(IReadOnlyList<Row> Rows, LineSpan Lines) : Block(Lines);
