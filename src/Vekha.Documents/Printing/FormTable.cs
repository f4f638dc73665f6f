namespace Vekha.Documents.Printing;

/// <param name="Head">Rows of titles, printed again on every page.</param>
/// <param name="Rows">Their cells cover the columns from the left; a row may have one cell that goes across them all.</param>
public sealed record FormTable(IReadOnlyList<FormColumn> Columns, IReadOnlyList<FormRow> Head, IReadOnlyList<FormRow> Rows) : FormPart
{
    /// <summary>«1 2 3»: numbers of the columns, below the titles.</summary>
    public static FormRow Numbering(int columns) => new([.. Enumerable.Range(1, columns).Select(number => FormCell.Of($"{number}"))]);
}
