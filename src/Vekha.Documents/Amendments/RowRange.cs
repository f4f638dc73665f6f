namespace Vekha.Documents.Amendments;

/// <summary>One row by its printed number, or the rows from one to another, both included.</summary>
public readonly record struct RowRange(string First, string? Last = null);
