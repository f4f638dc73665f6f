using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>One plan's rows, gathered from all its tables, before they are understood.</summary>
/// <param name="Heading">null where no title of a plan is printed above the table.</param>
/// <param name="Block">The block of its heading, or else of its first table.</param>
internal sealed record PlanTable(PlanHeading? Heading, int Block, Columns Columns, IReadOnlyList<PlanRow> Rows)
{
    /// <summary>A row with the numbers of the columns follows their titles.</summary>
    public bool IsNumbered { get; init; }
}

/// <param name="Columns">Those of the table the row is in: a page may print fewer.</param>
internal readonly record struct PlanRow(Row Row, Columns Columns);
