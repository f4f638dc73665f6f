namespace Vekha.Documents.Blocks;

public sealed record Row(IReadOnlyList<Cell> Cells, LineSpan Lines);
