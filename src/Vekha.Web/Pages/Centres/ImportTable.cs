using Vekha.Application;
using Vekha.Application.Centres;
using Vekha.Formats.Csv;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Centres;

/// <summary>A table of centres as a person gave it, and its rows as values.</summary>
public sealed class ImportTable
{
    private readonly Dictionary<int, HeadedRow<ImportColumn>> _cells;

    private ImportTable(HeadedTable<ImportColumn> table)
    {
        _cells = table.Rows.ToDictionary(row => row.Number);
        Missing = table.Missing;
        Rows = [.. table.Rows.Select(RowOf)];
    }

    /// <summary>Required columns that no heading names.</summary>
    public IReadOnlyList<ImportColumn> Missing { get; }

    public IReadOnlyList<ImportRow> Rows { get; }

    /// <param name="table">As separated text.</param>
    public static ImportTable Of(string table) =>
        new(HeadedTable.Of(SeparatedText.Read(table), ImportColumns.Of, ImportColumns.Required));

    /// <summary>The cells of a row as they were typed.</summary>
    public HeadedRow<ImportColumn> Cells(CheckedRow row) => _cells[row.Row.Number];

    private static ImportRow RowOf(HeadedRow<ImportColumn> cells)
    {
        var values = new CentreValues(
            Given(cells, ImportColumn.Name), TypedCentre.Cohort(cells[ImportColumn.Cohort]), Given(cells, ImportColumn.Address),
            TypedCentre.Area(cells[ImportColumn.Area]), TypedDay.Of(cells[ImportColumn.OpenedOn]));
        return new(cells.Number, values,
            Given(cells, ImportColumn.Programme), Given(cells, ImportColumn.Host), Given(cells, ImportColumn.Municipality))
        {
            Unclear = Unclear(values, cells),
        };
    }

    private static FieldFaults Unclear(CentreValues values, HeadedRow<ImportColumn> cells)
    {
        var (area, day) = (cells[ImportColumn.Area], cells[ImportColumn.OpenedOn]);
        var faults = new FieldFaults();
        if (values.Area is null && !IsEmpty(area)) faults.Add(nameof(values.Area), NewCentreFault.AreaUnfit, area);
        if (values.OpenedOn is null && !IsEmpty(day)) faults.Add(nameof(values.OpenedOn), NewCentreFault.OpenedOnUnfit, day);
        return faults;
    }

    private static string? Given(HeadedRow<ImportColumn> cells, ImportColumn column) =>
        cells[column] is { Length: > 0 } given ? given : null;

    private static bool IsEmpty(string cell) => cell is "" or "-" or "–" or "—";
}
