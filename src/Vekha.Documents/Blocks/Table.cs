namespace Vekha.Documents.Blocks;

/// <summary>Rows of cells. Rows that a page break cut are still apart here: joining them takes knowledge of the columns.</summary>
public sealed record Table(IReadOnlyList<Row> Rows, LineSpan Lines) : Block(Lines);
