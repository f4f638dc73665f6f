using System.Text.RegularExpressions;

namespace Vekha.Formats.Layout;

/// <summary>Where the rows of a table without lines begin: at the lines drawn between rows,
/// at the numbers of the first column, or after white space.</summary>
internal static partial class GutterRows
{
    /// <param name="head">Lines of the column titles, where the page prints them again.</param>
    /// <returns>The indices of the lines that begin a row, the first among them.</returns>
    public static IReadOnlyList<int> Starts(GutterTable table, GutterPart part, IReadOnlyList<string> head)
    {
        var lines = part.Lines;
        var starts = ByRules(part) ?? ByNumbers(table, lines) ?? BySpace(lines) ?? ByFilling(table, lines);
        var repeated = head.Count > 0 && head.Count < lines.Count && head.Select((text, i) => lines[i].Text == text).All(same => same)
            ? head.Count
            : 0;
        return [.. starts.Append(0).Append(repeated).Distinct().Order().Where(start => start == 0 || start >= repeated)];
    }

    private static List<int>? ByRules(GutterPart part)
    {
        var lines = part.Lines;
        var width = lines.Max(line => line.Box.Right) - lines.Min(line => line.Box.Left);
        var rules = part.Rules.Where(rule => rule.IsLevel && rule.To - rule.From > 0.8 * width).Select(rule => rule.At).ToList();
        var starts = Enumerable.Range(1, lines.Count - 1)
            .Where(i => rules.Exists(at => at > lines[i - 1].Box.CentreY && at < lines[i].Box.CentreY)).ToList();
        return starts.Count > 0 ? starts : null;
    }

    /// <summary>Where numbers stand in the middle of their rows, the white space between the rows separates them.</summary>
    private static List<int>? ByNumbers(GutterTable table, IReadOnlyList<TextLine> lines)
    {
        var first = table.Borders[0];
        var numbers = Enumerable.Range(0, lines.Count).Where(i => Number.IsMatch(InFirst(lines[i], first))).ToList();
        if (numbers.Count == 0
            || Enumerable.Range(numbers[0], lines.Count - numbers[0])
                .Count(i => InFirst(lines[i], first).Length > 0) > numbers.Count * 1.25)
            return null;
        var apart = BySpace(lines);
        return apart is not null && apart.Count >= numbers.Count && !numbers.All(number => number == 0 || apart.Contains(number))
            && IsOneEach(apart, numbers, lines.Count)
            ? apart
            : numbers;
    }

    private static bool IsOneEach(List<int> starts, List<int> numbers, int end) =>
        starts.Zip(starts.Skip(1).Append(end), (from, to) => numbers.Count(number => number >= from && number < to))
            .All(count => count <= 1);

    private static List<int>? BySpace(IReadOnlyList<TextLine> lines)
    {
        var gaps = lines.Zip(lines.Skip(1), (above, below) => below.Box.Top - above.Box.Bottom).ToList();
        if (gaps.Count == 0) return null;
        var usual = gaps.Order().ElementAt(gaps.Count / 4);
        var starts = Enumerable.Range(1, gaps.Count).Where(i => gaps[i - 1] > usual + 0.35 * lines[i].Box.Height).ToList();
        return starts.Count > 0 ? starts : null;
    }

    /// <summary>A line with words in more columns than the one above begins a row.</summary>
    private static List<int> ByFilling(GutterTable table, IReadOnlyList<TextLine> lines)
    {
        var filled = lines.Select(line => table.Filled(line)).ToList();
        return [.. Enumerable.Range(1, lines.Count - 1).Where(i => filled[i].Count > filled[i - 1].Count && filled[i].Contains(0))];
    }

    private static string InFirst(TextLine line, double border) =>
        string.Join(' ', line.Words.Where(word => word.Box.CentreX < border).Select(word => word.Text));

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*[.)]?$")]
    private static partial Regex Number { get; }
}
