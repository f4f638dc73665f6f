using Vekha.Application.Plans.MissingDates;
using Vekha.Documents.Deadlines;
using Vekha.Formats.Csv;
using Vekha.Web.Forms;

namespace Vekha.Web.Pages.Plans.MissingDates;

/// <summary>A table of dates as a person gave it, and its rows as values.</summary>
public sealed class DatesTable
{
    private readonly Dictionary<int, HeadedRow<DatesColumn>> _cells;

    private DatesTable(HeadedTable<DatesColumn> table)
    {
        _cells = table.Rows.ToDictionary(row => row.Number);
        Rows = [.. table.Rows.Select(RowOf)];
    }

    public IReadOnlyList<DateRow> Rows { get; }

    /// <summary>By headings; where there are none, by what the cells hold.</summary>
    /// <param name="table">As separated text.</param>
    /// <returns>null where nobody can tell where the centres are and where the dates.</returns>
    public static DatesTable? Of(string table)
    {
        var rows = SeparatedText.Read(table);
        var headed = HeadedTable.Of(rows, DatesColumns.Of, DatesColumns.Required);
        if (headed.Missing.Count == 0) return new(headed);
        return ByContent(rows) is { } read ? new(read) : null;
    }

    /// <summary>The cells of a row as they were typed.</summary>
    public HeadedRow<DatesColumn> Cells(CheckedDate row) => _cells[row.Row.Number];

    private static DateRow RowOf(HeadedRow<DatesColumn> cells)
    {
        var (centre, written) = (cells[DatesColumn.Centre], cells[DatesColumn.Day]);
        var day = DayOf(written);
        var unclear = day is null && written.Length > 0 ? written : null;
        return new(cells.Number, centre.Length == 0 ? null : centre, day) { UnclearDay = unclear };
    }

    /// <summary>A day, or a phrase that names one: «до 15 марта 2027 г.», «март 2027 года».</summary>
    private static DateOnly? DayOf(string text)
    {
        if (TypedDay.Of(text) is { } day) return day;
        return text.Any(char.IsDigit) && DeadlineReader.Read(text).Rules is
            [{ Due: { Year: not null } due, Recurs: null, YearOffset: null, Cohort: null, Lag: null }] ? due.LastDay : null;
    }

    private static HeadedTable<DatesColumn>? ByContent(IReadOnlyList<IReadOnlyList<string>> table)
    {
        var width = table.Count == 0 ? 0 : table.Max(row => row.Count);
        if (width < 2) return null;
        var days = Fullest(width, i => table.Count(row => IsDay(row, i)));
        var centres = Fullest(width, i => i == days ? -1 : table.Sum(row => i < row.Count ? row[i].Count(char.IsLetter) : 0));
        if (!table.Any(row => IsDay(row, days))) return null;
        var columns = new Dictionary<DatesColumn, int> { [DatesColumn.Centre] = centres, [DatesColumn.Day] = days };
        return new(HeadedTable.Under(table, 0, columns), []);
    }

    private static bool IsDay(IReadOnlyList<string> row, int index) => index < row.Count && DayOf(row[index]) is not null;

    private static int Fullest(int width, Func<int, int> amount) => Enumerable.Range(0, width).MaxBy(amount);
}
