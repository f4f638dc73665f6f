using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Text;

/// <summary>A table that a plain text draws with signs, «┌───┬───┐» or «+---+---+»: old acts are stored so. A row is what stands between
/// two level lines; where none part the rows, the numbers of the first column do. Its outer edges may be missing: «---+----+---».</summary>
internal sealed partial class DrawnTable
{
    private const string Bars = "│┃║|!", Strokes = "─━═=_- \t\r";

    /// <summary>No page is wider.</summary>
    private const int LongestLine = 500;

    /// <summary>Signs by which the drawn bars of two lines may miss each other.</summary>
    private const int Near = 1;

    /// <summary>Titles of columns are not typed in more lines.</summary>
    private const int MostTitleLines = 8;

    /// <summary>Of a table without edges: «----+----» alone may be a line of ornament.</summary>
    private const int FewestCrosses = 2;

    private readonly IReadOnlyList<(int Line, string Text)> lines;
    private readonly List<int> bars;

    private DrawnTable(IReadOnlyList<(int Line, string Text)> lines)
    {
        this.lines = lines;
        bars = lines.Select(line => BarsOf(line.Text)).MaxBy(found => found.Count) ?? [];
    }

    /// <param name="start">The index of the line that may draw its upper edge.</param>
    /// <returns>The table and the index of its last line; null where no table is drawn.</returns>
    public static (Table Table, int Last)? At(IReadOnlyList<string> printed, int start, Budget budget)
    {
        var drawn = Edged(printed, start) ?? Edgeless(printed, start);
        if (drawn is null) return null;
        var (lines, end) = (drawn.Select((text, i) => (start + i + 1, text)).ToList(), start + drawn.Count);
        var rows = new DrawnTable(lines).Rows().ToList();
        foreach (var row in rows) budget.Row(row.Cells);
        return rows.Count == 0 ? null : (new(rows, new(start + 1, end)), end - 1);
    }

    private static List<string>? Edged(IReadOnlyList<string> printed, int start) =>
        IsLevel(printed[start]) && start + 1 < printed.Count && IsRow(printed[start + 1])
            ? [.. printed.Skip(start).TakeWhile(line => IsLevel(line) || IsRow(line))]
            : null;

    /// <summary>A level line with crosses, and bars at these crosses in the lines above and below it: the edges are drawn.</summary>
    private static List<string>? Edgeless(IReadOnlyList<string> printed, int start)
    {
        var level = start;
        while (level < printed.Count && level - start < MostTitleLines && !IsLevel(printed[level]) && BarsOf(printed[level]).Count > 0)
            level++;
        if (level == printed.Count || !IsLevel(printed[level])) return null;
        var crosses = CrossesOf(printed[level]);
        bool IsAtCrosses(List<int> bars) => bars.TrueForAll(bar => crosses.Exists(cross => Math.Abs(bar - cross) <= Near));
        bool Belongs(string line) => IsLevel(line) ? IsAtCrosses(CrossesOf(line))
            : line.Length <= LongestLine && BarsOf(line) is { Count: > 0 } bars && IsAtCrosses(bars);
        if (crosses.Count < FewestCrosses || level + 1 >= printed.Count) return null;
        if (IsLevel(printed[level + 1]) || IsRow(printed[level + 1])) return null;
        var lines = printed.Skip(start).TakeWhile(Belongs).ToList();
        if (lines.Count < level + 2 - start) return null;
        var width = lines.Max(line => line.Length);
        return [.. lines.Select(line => IsLevel(line) ? $"+{line.PadRight(width, '-')}+" : $"|{line.PadRight(width)}|")];
    }

    private static List<int> CrossesOf(string level) =>
        [.. Enumerable.Range(0, level.Length).Where(i => !Strokes.Contains(level[i], StringComparison.Ordinal))];

    private IEnumerable<Row> Rows()
    {
        var open = new List<(int Line, string Text)>();
        foreach (var line in lines)
        {
            if (!IsLevel(line.Text)) open.Add(line);
            else foreach (var row in Rows(open)) yield return row;
            if (IsLevel(line.Text)) open = [];
        }
        foreach (var row in Rows(open)) yield return row;
    }

    private IEnumerable<Row> Rows(List<(int Line, string Text)> group)
    {
        var cells = group.Select(line => Cells(line.Text)).ToList();
        var starts = Enumerable.Range(0, group.Count).Where(i => i == 0 || Number.IsMatch(cells[i][0])).ToList();
        var numbers = starts.Count(i => Number.IsMatch(cells[i][0]));
        if (numbers < 2) starts = group.Count > 0 ? [0] : [];
        for (var i = 0; i < starts.Count; i++)
        {
            var end = i + 1 < starts.Count ? starts[i + 1] : group.Count;
            yield return new(Joined(cells[starts[i]..end]), new(group[starts[i]].Line, group[end - 1].Line));
        }
    }

    /// <summary>Narrow columns break words by hand: «ра-|бочую»; «учебно-|методический» is one compound.</summary>
    private static string Joined(string above, string below) =>
        !Broken.IsMatch(above) || !char.IsLower(below[0]) ? above + "\n" + below
        : Compound.IsMatch(above) && Adjective.IsMatch(below) ? above + below
        : above[..^1] + below;

    private static List<Cell> Joined(List<string[]> printed)
    {
        var width = printed.Max(cells => cells.Length);
        return [.. Enumerable.Range(0, width).Select(column =>
        {
            var text = printed.Select(cells => column < cells.Length ? cells[column] : "").Where(part => part.Length > 0).ToList();
            return new Cell(text.Count == 0 ? [] : [OneLine.Of(text.Aggregate(Joined))]);
        })];
    }

    /// <summary>The texts between the bars of a line, in line with the columns; a line with two bars is one cell across the
    /// table.</summary>
    private string[] Cells(string text)
    {
        var own = BarsOf(text);
        string Between(int i) => text[(own[i] + 1)..own[i + 1]].Trim();
        if (own.Count == 2 && bars.Count > 2) return [Between(0)];
        var cells = Enumerable.Repeat("", Math.Max(1, bars.Count - 1)).ToArray();
        for (var i = 0; i + 1 < own.Count; i++)
        {
            var column = own.Count == bars.Count ? i : bars.FindLastIndex(bar => bar <= own[i] + Near);
            cells[Math.Clamp(column, 0, cells.Length - 1)] = Between(i);
        }
        return cells;
    }

    private static List<int> BarsOf(string text) =>
        IsLevel(text) ? [] : [.. Enumerable.Range(0, text.Length).Where(i => Bars.Contains(text[i], StringComparison.Ordinal))];

    private static bool IsLevel(string line) => line.Length <= LongestLine && Level.IsMatch(line);

    private static bool IsRow(string line) =>
        line.Length <= LongestLine && line.Trim() is { Length: > 2 } row && Bars.Contains(row[0], StringComparison.Ordinal)
        && Bars.Contains(row[^1], StringComparison.Ordinal);

    /// <summary>No letter and no figure, and a line of at least three strokes.</summary>
    [GeneratedRegex(@"^\s*[│┃║|!+┌┍┎┏├┝┞┠┣└┖┗╔╠╚╟╒╞╘-]?(?=.*[─━═=_-]{3})[─━═=_\s+│┃║|!┌-╬-]+$")]
    private static partial Regex Level { get; }

    [GeneratedRegex(@"\p{L}-$")]
    private static partial Regex Broken { get; }

    [GeneratedRegex(@"\p{L}{3}[ое]-$")]
    private static partial Regex Compound { get; }

    [GeneratedRegex(@"^\p{L}{2,}(?:ый|ий|ой|ая|ое|ые|ие|ого|его|ому|ым|им|ых|их|ую|ыми|ими)(?!\p{L})")]
    private static partial Regex Adjective { get; }

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*[.)]?$")]
    private static partial Regex Number { get; }
}
