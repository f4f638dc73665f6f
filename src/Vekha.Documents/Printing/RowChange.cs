using Vekha.Documents.Plans;

namespace Vekha.Documents.Printing;

/// <summary>What an amending act says of rows that stand next to each other.</summary>
/// <param name="Numbers">Of the rows that are worded anew or removed, or that the new rows get; each is unique in the plan.</param>
/// <param name="Rows">The new wording, in the order of the numbers; empty where rows are removed.</param>
/// <param name="After">The number of the row below which new ones are put; null at the beginning.</param>
public sealed record RowChange(RowChangeKind Kind, IReadOnlyList<string> Numbers, IReadOnlyList<Measure> Rows, string? After = null);

public enum RowChangeKind { Restated, Added, Removed }
