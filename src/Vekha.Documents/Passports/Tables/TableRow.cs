using Vekha.Documents.Blocks;

namespace Vekha.Documents.Passports.Tables;

/// <summary>A row of a passport's table with its cells whole again.</summary>
/// <param name="Section">Words printed across the whole table above the row.</param>
/// <param name="Cells">One for each column of the table; empty for a blank cell.</param>
internal sealed record TableRow(string? Section, IReadOnlyList<string> Cells, LineSpan Lines);
