namespace Vekha.Documents.Amendments;

/// <summary>A row by its printed number or by its words, or a range of rows, both ends included.</summary>
public readonly record struct RowRange(string First, string? Last = null)
{
    /// <summary>How its words name it; null where its number does.</summary>
    public RowNaming? Naming { get; init; }
}

/// <summary>Name: «позицию «Всего»», the words are those of the row. Part: «строку, содержащую слова «…»». About: «позицию, касающуюся
/// закупок», in whatever case and order.</summary>
public enum RowNaming { Name, Part, About }
