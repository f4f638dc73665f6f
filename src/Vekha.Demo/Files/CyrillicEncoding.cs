using System.Globalization;
using System.Text;

namespace Vekha.Demo.Files;

/// <summary>The 224 characters of a PDF font for Russian: ASCII, then the Windows places of Cyrillic letters and quotation marks.</summary>
internal static class CyrillicEncoding
{
    private const int FirstLetter = 0xC0;

    private static readonly (int Code, char Letter, string Glyph)[] Apart =
    [
        (0xA8, 'Ё', "afii10023"), (0xAB, '«', "guillemotleft"), (0xB8, 'ё', "afii10071"), (0xB9, '№', "afii61352"),
        (0xBB, '»', "guillemotright"),
    ];

    private static readonly (int Code, char Letter, string Glyph)[] All =
        [.. Apart, .. Enumerable.Range(0, 64).Select(i => (FirstLetter + i, (char)('А' + i), GlyphOfLetter(i)))];

    /// <summary>The places of the letters and the names of their glyphs, as /Differences gives them.</summary>
    public static string GlyphNames { get; } = string.Join(' ', All.OrderBy(l => l.Code).Select(l => Written($"{l.Code} /{l.Glyph}")));

    public static string Widths { get; } = string.Join(' ', Enumerable.Range(32, 224).Select(WidthOf));

    /// <summary>So that the text can be searched and copied.</summary>
    public static string ToUnicode { get; } = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n")
        .Append("/CMapName /Cyrillic def\n/CMapType 2 def\n")
        .Append("1 begincodespacerange\n<00> <FF>\nendcodespacerange\n1 beginbfrange\n<20> <7E> <0020>\nendbfrange\n")
        .Append(Written($"{All.Length} beginbfchar\n"))
        .AppendJoin("", All.Select(l => Written($"<{l.Code:X2}> <{(int)l.Letter:X4}>\n")))
        .Append("endbfchar\nendcmap\nCMapName currentdict /CMap defineresource pop\nend\nend").ToString();

    public static char CodeOf(char letter) => letter switch
    {
        <= '~' => letter,
        >= 'А' and <= 'я' => (char)(FirstLetter + letter - 'А'),
        '–' or '—' => '-',
        '\u00A0' => ' ',
        _ => (char)All.FirstOrDefault(l => l.Letter == letter, (Code: '?', letter, "")).Code,
    };

    // Adobe's names follow the alphabet, with Ё at the seventh place.
    private static string GlyphOfLetter(int i) => i < 32
        ? Written($"afii{10017 + i + (i > 5 ? 1 : 0)}")
        : Written($"afii{10065 + i - 32 + (i - 32 > 5 ? 1 : 0)}");

    // Widths of a usual sans-serif face, near enough for lines that are not justified.
    private static int WidthOf(int code) => (char)code switch
    {
        ' ' or '.' or ',' or ':' or ';' or '!' or '/' => 278,
        '(' or ')' or '-' => 333,
        >= 'a' and <= 'z' or >= '0' and <= '9' or '"' or '_' => 556,
        >= 'A' and <= 'Z' => 680,
        (char)0xB9 => 1073,
        _ when code >= FirstLetter + 32 => Wide.Contains((char)('А' + code - FirstLetter)) ? 780 : 556,
        _ when code >= FirstLetter => Wide.Contains((char)('а' + code - FirstLetter)) ? 950 : 690,
        _ => 556,
    };

    private const string Wide = "жмшщыю";

    private static string Written(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
