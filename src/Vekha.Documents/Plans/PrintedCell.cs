using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <param name="Row">The printed lines of the whole row.</param>
/// <param name="Index">Which cell of the row, from 0.</param>
public sealed record PrintedCell(MeasurePart Part, LineSpan Row, int Index);
