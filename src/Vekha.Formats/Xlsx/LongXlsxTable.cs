using SpreadCheetah;
using SpreadCheetah.Styling;
using SpreadCheetah.Worksheets;

namespace Vekha.Formats.Xlsx;

/// <summary>Writes one table as a workbook row by row, as <see cref="XlsxTable"/> does, but without a setup for printing:
/// however long it is, it takes little memory.</summary>
public static class LongXlsxTable
{
    // exceljs finds cells by their references only.
    private static readonly SpreadCheetahOptions Options = new() { WriteCellReferenceAttributes = true };

    /// <param name="rows">Cells are texts, whole and decimal numbers, days; null leaves the cell empty.</param>
    public static async Task WriteAsync(
        Stream stream, string sheetName, IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows, CancellationToken ct)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(stream, Options, ct).ConfigureAwait(false);
        var looks = new Looks(workbook);
        await workbook.StartWorksheetAsync(SheetRules.Name(sheetName), Sheet(header, rows), ct).ConfigureAwait(false);
        await workbook.AddRowAsync([.. header.Select(text => new Cell(SheetRules.Writable(text), looks.Header))], ct).ConfigureAwait(false);
        var cells = new List<Cell>(header.Count);
        foreach (var row in rows)
        {
            cells.Clear();
            foreach (var value in row) cells.Add(looks.CellOf(value));
            await workbook.AddRowAsync(cells, ct).ConfigureAwait(false);
        }
        await workbook.FinishAsync(ct).ConfigureAwait(false);
    }

    private static WorksheetOptions Sheet(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<object?>> rows)
    {
        var sheet = new WorksheetOptions { FrozenRows = 1 };
        for (var i = 0; i < header.Count; i++) sheet.Column(i + 1).Width = SheetRules.Width(header, rows, i);
        return sheet;
    }

    private sealed class Looks(Spreadsheet workbook)
    {
        private readonly StyleId text = workbook.AddStyle(new() { Alignment = Wrapped() });
        private readonly StyleId day = workbook.AddStyle(new()
        {
            Format = NumberFormat.Custom("dd\\.mm\\.yyyy"),
            Alignment = { Vertical = VerticalAlignment.Top },
        });

        public StyleId Header { get; } = workbook.AddStyle(new() { Font = { Bold = true }, Alignment = Wrapped() });

        public Cell CellOf(object? value) => value switch
        {
            null => default,
            int number => new(number),
            long number => new(number),
            decimal number => new(number),
            double number => new(number),
            DateOnly date => new(date.ToDateTime(TimeOnly.MinValue), day),
            _ => new(SheetRules.Writable(value.ToString()!), text),
        };

        private static Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignment.Top };
    }
}
