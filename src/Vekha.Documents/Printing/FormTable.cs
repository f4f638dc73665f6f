namespace Vekha.Documents.Printing;

/// <param name="Head">Rows of titles, printed again on every page.</param>
/// <param name="Rows">Their cells cover the columns from the left; a row may have one cell that goes across them all.</param>
public sealed record FormTable(IReadOnlyList<FormColumn> Columns, IReadOnlyList<FormRow> Head, IReadOnlyList<FormRow> Rows) : FormPart
{
    /// <summary>«1 2 3»: numbers of the columns, below the titles.</summary>
    public static FormRow Numbering(int columns) => new([.. Enumerable.Range(1, columns).Select(number => FormCell.Of($"{number}"))]);
}

/// <param name="Width">Its share of the width of the page.</param>
/// <param name="IsCentred">Of numbers, days and amounts.</param>
public sealed record FormColumn(int Width, bool IsCentred = false);

public sealed record FormRow(IReadOnlyList<FormCell> Cells);

/// <param name="Across">Columns it covers.</param>
/// <param name="Down">Rows it covers; the rows below leave its place out.</param>
public sealed record FormCell(IReadOnlyList<string> Paragraphs, int Across = 1, int Down = 1)
{
    public static FormCell Of(string text, int across = 1, int down = 1) => new([text], across, down);
}
