namespace Vekha.Documents.Plans;

/// <summary>The columns of the table of a plan, as its act prints them.</summary>
/// <param name="IsNumbered">A row with the numbers of the columns follows their titles.</param>
public sealed record PlanLayout(IReadOnlyList<LaidColumn> Columns, bool IsNumbered)
{
    /// <returns>null where one row of titles cannot say it: titles in several rows, a column for each quarter, two columns of one
    /// part, or no titles.</returns>
    internal static PlanLayout? Of(PlanTable table)
    {
        var columns = table.Columns.Each;
        if (table.Columns.IsRefined || columns.Any(column => column.Role is ColumnRole.Start or ColumnRole.End or ColumnRole.Period))
            return null;
        var parts = columns.Select(column => column.Role).OfType<ColumnRole>().ToList();
        var isUntitled = columns.Any(column => column is { Title: "", Role: not (null or ColumnRole.Number) });
        return isUntitled || parts.Distinct().Count() < parts.Count ? null
            : new([.. columns.Select(column => new LaidColumn(column.Title, column.Role?.PartOf()))], table.IsNumbered);
    }
}

/// <param name="Part">null for a column that is not read.</param>
public sealed record LaidColumn(string Title, MeasurePart? Part);
