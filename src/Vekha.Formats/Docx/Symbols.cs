using System.Globalization;

namespace Vekha.Formats.Docx;

/// <summary>Symbols that Word takes from a font of pictures → characters.</summary>
internal static class Symbols
{
    /// <param name="code">Hexadecimal; fonts of symbols begin at F000.</param>
    public static char Of(string? font, string? code)
    {
        if (!int.TryParse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out var sign)) return '•';
        var own = sign & 0xFF;
        if (font?.StartsWith("Wingdings", StringComparison.OrdinalIgnoreCase) == true) return Wingding(own);
        if (font?.Equals("Symbol", StringComparison.OrdinalIgnoreCase) == true) return OfSymbol(own);
        return sign is >= 0x20 and < 0xD800 ? (char)sign : '•';
    }

    private static char Wingding(int sign) => sign switch
    {
        0x6F or 0x71 or 0x72 or 0xA8 => '☐',
        0xFC or 0x50 => '✓',
        0x54 or 0x78 or 0xFB or 0xFD => '☒',
        0x52 or 0xFE => '☑',
        _ => '•',
    };

    private static char OfSymbol(int sign) => sign switch
    {
        0x2D => '–',
        0xA3 => '≤',
        0xB0 => '°',
        0xB1 => '±',
        0xB3 => '≥',
        0xB4 => '×',
        >= 0x20 and <= 0x3F => (char)sign,
        _ => '•',
    };
}
