using System.Text.RegularExpressions;

namespace Vekha.Formats.Tables;

/// <summary>Figures set above the line: the mark of a footnote, which is no part of the text, or a power, «м²».</summary>
internal static partial class RaisedFigures
{
    /// <summary>So many letters in front of them tell all.</summary>
    public const int LongestBefore = 16;

    private const string Powers = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <param name="before">What the paragraph prints in front of them.</param>
    /// <returns>What the text has in their place.</returns>
    public static string Of(string before, string raised)
    {
        var figures = raised.Trim();
        if (before.Length == 0 || !Mark.IsMatch(figures)) return raised;
        return Power.IsMatch(before) && figures.All(char.IsAsciiDigit) ? string.Concat(figures.Select(figure => Powers[figure - '0'])) : "";
    }

    [GeneratedRegex(@"^(?:\d{1,2}\)?|\*{1,3}\)?|<\d{1,2}>)$")]
    private static partial Regex Mark { get; }

    /// <summary>After a measure of length, or a small number that stands alone.</summary>
    [GeneratedRegex(@"(?:(?<!\p{L})(?:м|см|мм|дм|км|m|cm|mm|km)|(?<![\d.,/-])\d{1,2})$")]
    private static partial Regex Power { get; }
}
