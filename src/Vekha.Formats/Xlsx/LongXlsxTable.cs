using System.Drawing;
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

    public static async Task WriteAsync(Stream stream, SheetTable table, CancellationToken ct)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(stream, Options, ct).ConfigureAwait(false);
        var looks = new Looks(workbook);
        await workbook.StartWorksheetAsync(SheetRules.Name(table.Name), Sheet(table), ct).ConfigureAwait(false);
        foreach (var (i, line) in table.Lead.Index())
            await workbook.AddRowAsync([new Cell(SheetRules.Writable(line), i == 0 ? looks.Title : null)], ct).ConfigureAwait(false);
        await workbook.AddRowAsync([.. table.Header.Select(text => new Cell(SheetRules.Writable(text), looks.Header))], ct)
            .ConfigureAwait(false);
        var cells = new List<Cell>(table.Header.Count);
        foreach (var row in table.Rows)
        {
            cells.Clear();
            foreach (var value in row) cells.Add(looks.CellOf(value));
            await workbook.AddRowAsync(cells, ct).ConfigureAwait(false);
        }
        await workbook.FinishAsync(ct).ConfigureAwait(false);
    }

    private static WorksheetOptions Sheet(SheetTable table)
    {
        var sheet = new WorksheetOptions
        {
            FrozenRows = table.FixedRows,
            FrozenColumns = table.FixedColumns > 0 ? table.FixedColumns : null,
            AutoFilter = new(SheetRules.Filtered(table)),
        };
        for (var i = 0; i < table.Header.Count; i++) sheet.Column(i + 1).Width = SheetRules.Width(table, i);
        return sheet;
    }

    private sealed class Looks(Spreadsheet workbook)
    {
        private readonly StyleId text = workbook.AddStyle(new() { Alignment = Wrapped() });
        private readonly StyleId day = workbook.AddStyle(Formatted(SheetRules.DayFormat));
        private readonly StyleId moment = workbook.AddStyle(Formatted(SheetRules.MomentFormat));

        private readonly Dictionary<CellColour, StyleId> coloured = Enum.GetValues<CellColour>().ToDictionary(c => c, c =>
            workbook.AddStyle(new() { Fill = { Color = ColorTranslator.FromHtml('#' + XlsxStyles.GroundOf(c)) }, Alignment = Wrapped() }));

        public StyleId Title { get; } = workbook.AddStyle(new() { Font = { Bold = true, Size = 14 } });

        public StyleId Header { get; } = workbook.AddStyle(new() { Font = { Bold = true }, Alignment = Wrapped() });

        public Cell CellOf(object? value) => value switch
        {
            null => default,
            int number => new(number),
            long number => new(number),
            decimal number => new(number),
            double number => new(number),
            DateOnly date => new(date.ToDateTime(TimeOnly.MinValue), day),
            DateTime at => new(at, moment),
            ColouredText text => new(SheetRules.Writable(text.Text), coloured[text.Colour]),
            _ => new(SheetRules.Writable(value.ToString()!), text),
        };

        private static Style Formatted(string format) =>
            new() { Format = NumberFormat.Custom(format), Alignment = { Vertical = VerticalAlignment.Top } };

        private static Alignment Wrapped() => new() { WrapText = true, Vertical = VerticalAlignment.Top };
    }
}
