namespace Vekha.Documents.Printing;

/// <param name="Width">Its share of the width of the page.</param>
/// <param name="IsCentred">Of numbers, days and amounts.</param>
public sealed record FormColumn(int Width, bool IsCentred = false);
