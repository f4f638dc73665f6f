namespace Vekha.Formats.Tables;

/// <summary>A part of a document, or of a cell, as the format nests them.</summary>
internal abstract record Chunk;

/// <param name="Text">Lines separated by '\n'; may be blank.</param>
internal sealed record TextChunk(string Text, bool Centred = false) : Chunk;

internal sealed record GridChunk(IReadOnlyList<IReadOnlyList<Slot>> Rows) : Chunk;
