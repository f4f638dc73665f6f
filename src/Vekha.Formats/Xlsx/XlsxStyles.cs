using DocumentFormat.OpenXml.Spreadsheet;

namespace Vekha.Formats.Xlsx;

/// <summary>The few looks of a cell, by their index in the style sheet.</summary>
internal static class XlsxStyles
{
    public const uint Text = 1;
    public const uint Day = 2;
    public const uint Header = 3;

    private const uint DayFormat = 164;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayFormat, FormatCode = "dd\\.mm\\.yyyy" }) { Count = 1 },
        new Fonts(new Font(), new Font(new Bold())),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 })),
        new Borders(new Border()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(
            new CellFormat(),
            Wrapped(new CellFormat()),
            new CellFormat(new Alignment { Vertical = VerticalAlignmentValues.Top })
            {
                NumberFormatId = DayFormat,
                ApplyNumberFormat = true,
                ApplyAlignment = true
            },
            Wrapped(new CellFormat { FontId = 1, ApplyFont = true })));

    private static CellFormat Wrapped(CellFormat format)
    {
        format.Alignment = new() { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        format.ApplyAlignment = true;
        return format;
    }
}
