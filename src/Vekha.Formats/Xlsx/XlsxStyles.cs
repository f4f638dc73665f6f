using DocumentFormat.OpenXml.Spreadsheet;

namespace Vekha.Formats.Xlsx;

/// <summary>The few looks of a cell, by their index in the style sheet.</summary>
internal static class XlsxStyles
{
    public const uint Text = 1;
    public const uint Day = 2;
    public const uint Moment = 3;
    public const uint Number = 4;
    public const uint Header = 5;
    public const uint Upright = 6;
    public const uint Title = 7;
    private const uint FirstColour = 8;

    private const uint DayFormat = 164;
    private const uint MomentFormat = 165;
    private const uint FirstColourFill = 3;

    // The light theme of the pages: ground and ink.
    private static readonly (CellColour Colour, string Ground, string Ink)[] Colours =
    [
        (CellColour.Calm, "FFECEFF3", "FF4A5668"), (CellColour.Late, "FFFBE7E5", "FFB3261E"), (CellColour.Soon, "FFFDF0D9", "FF8A5300"),
        (CellColour.Wait, "FFECE6F8", "FF5B3F9E"), (CellColour.Done, "FFE1F2E7", "FF1B6B3A"),
    ];

    public static uint Of(CellColour colour) => FirstColour + (uint)colour;

    /// <summary>«ECEFF3»: the ground of a colour, without transparency.</summary>
    public static string GroundOf(CellColour colour) => Colours.Single(c => c.Colour == colour).Ground[2..];

    public static Stylesheet Sheet() => new(
        new NumberingFormats(
            new NumberingFormat { NumberFormatId = DayFormat, FormatCode = SheetRules.DayFormat },
            new NumberingFormat { NumberFormatId = MomentFormat, FormatCode = SheetRules.MomentFormat })
        { Count = 2 },
        new Fonts([FontOf(), FontOf(bold: true), FontOf(bold: true, size: 14), .. Colours.Select(c => FontOf(ink: c.Ink))]),
        new Fills([new Fill(new PatternFill { PatternType = PatternValues.None }),
            new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Solid("FFEEF0F3"),
            .. Colours.Select(c => Solid(c.Ground))]),
        new Borders(new Border(), new Border(Line<LeftBorder>(), Line<RightBorder>(), Line<TopBorder>(), Line<BottomBorder>())),
        new CellStyleFormats(new CellFormat()),
        new CellFormats([
            new CellFormat(),
            Cell(),
            Cell(wraps: false, number: DayFormat),
            Cell(wraps: false, number: MomentFormat),
            Cell(wraps: false),
            Cell(font: 1, fill: 2),
            Cell(font: 1, fill: 2, turned: 90),
            new CellFormat { FontId = 2, ApplyFont = true },
            .. Colours.Select((_, i) => Cell(font: FirstColourFill + (uint)i, fill: FirstColourFill + (uint)i)),
        ]));

    private static CellFormat Cell(bool wraps = true, uint number = 0, uint font = 0, uint fill = 0, uint turned = 0) => new(
        new Alignment
        {
            WrapText = wraps ? true : null,
            Vertical = turned > 0 ? VerticalAlignmentValues.Bottom : VerticalAlignmentValues.Top,
            TextRotation = turned > 0 ? turned : null,
        })
    {
        NumberFormatId = number,
        ApplyNumberFormat = number > 0 ? true : null,
        FontId = font,
        ApplyFont = font > 0 ? true : null,
        FillId = fill,
        ApplyFill = fill > 0 ? true : null,
        BorderId = 1,
        ApplyBorder = true,
        ApplyAlignment = true,
    };

    // The elements of a font have their order.
    private static Font FontOf(bool bold = false, double size = 11, string? ink = null)
    {
        var font = new Font();
        if (bold) font.Append(new Bold());
        font.Append(new FontSize { Val = size });
        if (ink is not null) font.Append(new Color { Rgb = ink });
        font.Append(new FontName { Val = "Calibri" });
        return font;
    }

    private static Fill Solid(string colour) =>
        new(new PatternFill(new ForegroundColor { Rgb = colour }) { PatternType = PatternValues.Solid });

    private static T Line<T>() where T : BorderPropertiesType, new() =>
        new() { Style = BorderStyleValues.Thin, Color = new() { Rgb = "FFD9DDE3" } };
}
