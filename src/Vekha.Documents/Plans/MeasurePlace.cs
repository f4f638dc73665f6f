using Vekha.Documents.Blocks;

namespace Vekha.Documents.Plans;

/// <summary>Where a measure is printed.</summary>
/// <param name="Cells">The cells of its parts. A part has two where a page break cut the row, none where the text prints no table.</param>
public sealed record MeasurePlace(LineSpan Lines, IReadOnlyList<PrintedCell> Cells)
{
    internal static MeasurePlace Of(MeasureRow row) => new(row.Lines, [.. row.Pieces.SelectMany(CellsOf)]);

    private static IEnumerable<PrintedCell> CellsOf(PlanRow piece) =>
        from cell in piece.Row.Cells.Index()
        let role = piece.Columns.RoleAt(cell.Index)
        where role is not null
        select new PrintedCell(role.Value.PartOf(), piece.Row.Lines, cell.Index);
}
