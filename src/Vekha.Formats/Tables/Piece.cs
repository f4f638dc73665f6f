namespace Vekha.Formats.Tables;

/// <summary>A part of a document, or of a cell, as the format nests them.</summary>
internal abstract record Piece;

/// <param name="Text">Lines separated by '\n'; may be blank.</param>
internal sealed record TextPiece(string Text, bool Centred = false) : Piece;

internal sealed record GridPiece(IReadOnlyList<IReadOnlyList<Slot>> Rows) : Piece;

/// <summary>One place in the grid of a table.</summary>
/// <param name="ContinuesAbove">Part of a cell that is merged downwards and began in a row above.</param>
/// <param name="Filler">Covered by the cell to its left.</param>
internal readonly record struct Slot(IReadOnlyList<Piece> Content, bool ContinuesAbove = false, bool Filler = false)
{
    public static Slot Covered(bool continuesAbove = false) => new([], continuesAbove, true);
}
