using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports;

/// <summary>A passport beside the rows it was read from; checks look at what is printed.</summary>
internal sealed record ReadPassport(Passport Passport, IReadOnlyDictionary<SectionKind, ReadTable> Tables)
{
    /// <summary>The printed cell of a row that has a number; "" where there is none.</summary>
    public string Printed(SectionKind kind, int row, ColumnRole role) =>
        Tables.TryGetValue(kind, out var table) && Numbered(table).ElementAtOrDefault(row) is { } printed ? table.Text(printed, role) : "";

    private static IEnumerable<TableRow> Numbered(ReadTable table) =>
        table.Rows.Where(row => RowNumber.Text(table.Text(row, ColumnRole.Number)) is not null);
}
