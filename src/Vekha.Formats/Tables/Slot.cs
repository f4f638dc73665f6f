namespace Vekha.Formats.Tables;

/// <summary>One place in the grid of a table.</summary>
/// <param name="ContinuesAbove">Part of a cell that is merged downwards and began in a row above.</param>
/// <param name="Filler">Covered by the cell to its left.</param>
internal readonly record struct Slot(IReadOnlyList<Chunk> Content, bool ContinuesAbove = false, bool Filler = false)
{
    public static Slot Covered(bool continuesAbove = false) => new([], continuesAbove, true);
}
