using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What is known about a table while its rows are being read.</summary>
/// <param name="UsualLength">Letters of a printed line, on average.</param>
internal sealed record TableSoFar(ColumnSoFar[] Columns, WordStock Stock, int UsualLength)
{
    /// <summary>Letters of a line in the widest column.</summary>
    public int Widest { get; } = Columns.SkipLast(1).Max(column => column.Width) is var width and > 0 ? width : UsualLength * 3 / 2;
}

/// <param name="Width">Letters of a full line; 0 while nothing is known.</param>
/// <param name="OfGap">The cost of a blank line within a cell.</param>
/// <param name="OfNothing">The cost of an empty cell; null while nothing is known.</param>
internal sealed record ColumnSoFar(PassportColumnRole Role, ColumnContent Content, bool IsTerse, int Width, double? OfNothing, double OfGap, KnownValues Values);
