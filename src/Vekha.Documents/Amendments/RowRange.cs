namespace Vekha.Documents.Amendments;

/// <summary>A row by its printed number, or a range of rows, both ends included.</summary>
public readonly record struct RowRange(string First, string? Last = null);
