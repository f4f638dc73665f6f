namespace Vekha.Formats.Tables;

/// <summary>A part of a document, or of a cell, as the format nests them.</summary>
internal abstract record Fragment;

/// <param name="Text">Lines separated by '\n'; may be blank.</param>
internal sealed record TextFragment(string Text, bool Centred = false) : Fragment;

internal sealed record GridFragment(IReadOnlyList<IReadOnlyList<Slot>> Rows) : Fragment;
