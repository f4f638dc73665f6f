namespace Vekha.Documents.Blocks;

/// <summary>Lines of the printed text, counted from 1, both ends included.</summary>
public readonly record struct LineSpan(int First, int Last);
