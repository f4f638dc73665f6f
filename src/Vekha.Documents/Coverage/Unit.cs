using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Coverage;

/// <summary>A line of a paragraph or a cell of a table: what is read is read as a whole.</summary>
/// <param name="Cell">Counted from 1; null for a line.</param>
internal sealed record Unit(int Block, Row? Row, LineSpan Lines, int? Cell, string Text, TextKind Part)
{
    public int Characters { get; } = Text.Count(c => !char.IsWhiteSpace(c));

    /// <summary>Whether it belongs to the same paragraph or row as the unit before it.</summary>
    public bool Continues(Unit before) => Block == before.Block && ReferenceEquals(Row, before.Row);
}
