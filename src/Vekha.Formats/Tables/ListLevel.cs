using System.Globalization;

namespace Vekha.Formats.Tables;

/// <summary>One level of a list: how its number is printed.</summary>
/// <param name="Format">Of ECMA-376: decimal, upperRoman, russianLower, bullet …</param>
/// <param name="Text">«%1.%2.», or the mark of a bulleted list.</param>
internal sealed record ListLevel(string Format, string Text, int Start, bool AllDecimal, bool Restarts)
{
    private const string RussianLetters = "абвгдежзиклмнопрстуфхцчшщэюя";

    /// <param name="values">Of this level and those above it.</param>
    public string Printed(IReadOnlyList<int> values, IReadOnlyList<ListLevel?> levels)
    {
        if (Format == "none") return "";
        if (Format == "bullet") return Text.Length > 0 && Text[0] is '-' or '–' or '—' or '*' ? Text : "-";
        var printed = Text;
        for (var i = 0; i < values.Count && i < levels.Count; i++)
            printed = printed.Replace($"%{i + 1}", Number(values[i], AllDecimal ? "decimal" : levels[i]?.Format ?? "decimal"),
                StringComparison.Ordinal);
        return printed;
    }

    private static string Number(int value, string format) => format switch
    {
        "upperRoman" => Roman(value),
        "lowerRoman" => Roman(value).ToLowerInvariant(),
        "upperLetter" => Letter(value, "ABCDEFGHIJKLMNOPQRSTUVWXYZ"),
        "lowerLetter" => Letter(value, "abcdefghijklmnopqrstuvwxyz"),
        "russianUpper" => Letter(value, RussianLetters.ToUpperInvariant()),
        "russianLower" => Letter(value, RussianLetters),
        "decimalZero" => value.ToString("00", CultureInfo.InvariantCulture),
        "none" or "bullet" => "",
        _ => value.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>After the last letter the letters are doubled: aa, bb.</summary>
    private static string Letter(int value, string letters) =>
        value < 1 || value > letters.Length * 9 ? "" : new(letters[(value - 1) % letters.Length], (value - 1) / letters.Length + 1);

    private static string Roman(int value)
    {
        if (value is < 1 or > 3999) return value.ToString(CultureInfo.InvariantCulture);
        var roman = "";
        foreach (var (worth, sign) in RomanSigns)
            for (; value >= worth; value -= worth) roman += sign;
        return roman;
    }

    private static readonly (int Worth, string Sign)[] RomanSigns =
        [(1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"),
            (4, "IV"), (1, "I")];
}
