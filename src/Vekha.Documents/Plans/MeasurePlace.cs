using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>Where a measure is printed.</summary>
/// <param name="Cells">The cells of its parts. A part has two where a page break cut the row, none where the text prints no table.</param>
public sealed record MeasurePlace(LineSpan Lines, IReadOnlyList<PrintedCell> Cells)
{
    internal static MeasurePlace Of(JoinedRow row) => new(row.Lines, [.. row.Rows.SelectMany(CellsOf)]);

    private static IEnumerable<PrintedCell> CellsOf(PlanRow row) =>
        from cell in row.Row.Cells.Index()
        let role = row.Columns.RoleAt(cell.Index)
        where role is not null
        select new PrintedCell(role.Value.PartOf(), row.Row.Lines, cell.Index);
}
