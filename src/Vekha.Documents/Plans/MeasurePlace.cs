namespace Vekha.Documents.Plans;

/// <summary>Where a measure is printed.</summary>
/// <param name="Cells">The cells of its parts. A part has two where a page break cut the row, none where the text prints no table.</param>
public sealed record MeasurePlace(LineSpan Lines, IReadOnlyList<PrintedCell> Cells)
{
    internal static MeasurePlace Of(MeasureRow row) => new(row.Lines, [.. row.Pieces.SelectMany(CellsOf)]);

    private static IEnumerable<PrintedCell> CellsOf(PlanRow piece) =>
        from cell in piece.Row.Cells.Index()
        let part = PartOf(piece.Columns.RoleAt(cell.Index))
        where part is not null
        select new PrintedCell(part.Value, piece.Row.Lines, cell.Index);

    internal static ColumnRole RoleOf(MeasurePart part) => part switch
    {
        MeasurePart.Number => ColumnRole.Number,
        MeasurePart.Name => ColumnRole.Name,
        MeasurePart.Responsible => ColumnRole.Responsible,
        MeasurePart.Deliverables => ColumnRole.Deliverable,
        MeasurePart.Deadline => ColumnRole.Deadline,
        _ => ColumnRole.Oversight,
    };

    private static MeasurePart? PartOf(ColumnRole? role) => role switch
    {
        ColumnRole.Number => MeasurePart.Number,
        ColumnRole.Name => MeasurePart.Name,
        ColumnRole.Responsible => MeasurePart.Responsible,
        ColumnRole.Deliverable => MeasurePart.Deliverables,
        { } deadline when deadline.IsOfDeadline() => MeasurePart.Deadline,
        ColumnRole.Oversight => MeasurePart.Oversight,
        _ => null,
    };
}

/// <param name="Row">The printed lines of the whole row.</param>
/// <param name="Index">Which cell of the row, from 0.</param>
public sealed record PrintedCell(MeasurePart Part, LineSpan Row, int Index);

public enum MeasurePart { Number, Name, Responsible, Deliverables, Deadline, Oversight }
