using System.Globalization;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The head of a broken table: all lines from «N п/п» down to the row of column numbers.</summary>
/// <param name="Below">The lines of the rows.</param>
internal sealed record TableHead(string Text, IReadOnlyList<PassportColumn> Columns, IReadOnlyList<TableLine> Below)
{
    private const int LongestHead = 80;

    public static TableHead? Of(IReadOnlyList<TableLine> lines, SectionKind kind)
    {
        var first = Title(lines);
        if (first < 0) return null;
        var numbers = Numbers(lines, first, first + LongestHead);
        var end = numbers >= 0 ? numbers : FirstRow(lines, first);
        if (end < 0) return null;
        var text = Joined(lines, first, end);
        var cut = PageStart(lines, first + 1, end);
        var columns = PassportColumnTitles.Of(kind, Joined(lines, first, cut), Joined(lines, cut, end));
        if (columns.Count == 0) return null;
        return new(text, columns, Rows(lines, numbers >= 0 ? end + 1 : end, text));
    }

    /// <summary>The line with «п/п», which may stand alone under «N» or «№».</summary>
    private static int Title(IReadOnlyList<TableLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
            if (lines[i].Words.Any(word => word.Equals("п/п", StringComparison.OrdinalIgnoreCase)))
                return Sign(lines, i);
        return -1;
    }

    /// <summary>«N» or «№» may stand a line above, with the first lines of the other titles beside it.</summary>
    private static int Sign(IReadOnlyList<TableLine> lines, int title)
    {
        for (var i = title; i >= Math.Max(0, title - 6); i--)
            if (lines[i].Words[0] is "N" or "№" or "Nп/п" or "№п/п") return i;
        return title;
    }

    private static int Numbers(IReadOnlyList<TableLine> lines, int first, int last)
    {
        for (var i = first; i < Math.Min(last, lines.Count); i++)
            if (IsNumbers(lines[i])) return i;
        return -1;
    }

    /// <summary>«1 2 3 4 5».</summary>
    private static bool IsNumbers(TableLine line)
    {
        if (line.Words.Length < 3) return false;
        for (var i = 0; i < line.Words.Length; i++)
            if (!int.TryParse(line.Words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != i + 1)
                return false;
        return true;
    }

    private static int FirstRow(IReadOnlyList<TableLine> lines, int first)
    {
        for (var i = first + 1; i < Math.Min(first + LongestHead, lines.Count); i++)
            if (RowLevels.Of(lines[i].Words[0]) is [1] or [1, 1]) return i;
        return -1;
    }

    /// <summary>Pages may repeat the row of numbers, with or without the titles above it.</summary>
    private static List<TableLine> Rows(IReadOnlyList<TableLine> lines, int first, string head)
    {
        var rows = new List<TableLine>();
        for (var i = first; i < lines.Count; i++)
        {
            if (lines[i].PageStart && Numbers(lines, i, i + LongestHead) is >= 0 and var end && IsHead(lines, i, end, head))
                i = end;
            else if (!IsNumbers(lines[i])) rows.Add(After(lines, i));
        }
        return rows;
    }

    private static bool IsHead(IReadOnlyList<TableLine> lines, int first, int end, string head) =>
        first == end || Joined(lines, first, end) == head;

    private static string Joined(IReadOnlyList<TableLine> lines, int first, int end) =>
        string.Join(' ', lines.Take(new Range(first, end)).Select(line => line.Text));

    private static int PageStart(IReadOnlyList<TableLine> lines, int first, int end)
    {
        while (first < end && !lines[first].PageStart) first++;
        return first;
    }

    /// <summary>The line under a repeated head begins the page.</summary>
    private static TableLine After(IReadOnlyList<TableLine> lines, int index) =>
        index > 0 && IsNumbers(lines[index - 1]) ? lines[index] with { PageStart = true } : lines[index];
}
