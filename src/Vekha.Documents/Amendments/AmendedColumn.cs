using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <param name="Number">Counted from 1, as the row of numbers under the titles does; null where the column is named by its title.</param>
/// <param name="Part">What the column of this title holds; null where it is named by number, or its title does not tell.</param>
public readonly record struct AmendedColumn(int? Number, MeasurePart? Part);
