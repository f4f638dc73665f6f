using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>One plan's rows, gathered from all its tables, before they are understood.</summary>
/// <param name="Heading">null where no title of a plan stands above the table.</param>
/// <param name="Block">The block its heading, or else its first table, is in.</param>
internal sealed record PlanTable(PlanHeading? Heading, int Block, Columns Columns, IReadOnlyList<PlanRow> Rows);

/// <param name="Columns">Those of the table the row stands in: a page may print fewer.</param>
internal readonly record struct PlanRow(Row Row, Columns Columns);
