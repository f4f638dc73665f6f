using System.Globalization;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>The head of a broken table: all lines from «N п/п» down to the row of column numbers.</summary>
/// <param name="Below">The lines of the rows.</param>
internal sealed record TableHead(string Text, IReadOnlyList<PassportColumn> Columns, IReadOnlyList<Fragment> Below)
{
    private const int LongestHead = 80;

    public static TableHead? Of(IReadOnlyList<Fragment> fragments, SectionKind kind)
    {
        var first = Title(fragments);
        if (first < 0) return null;
        var numbers = Numbers(fragments, first, first + LongestHead);
        var end = numbers >= 0 ? numbers : FirstRow(fragments, first);
        if (end < 0) return null;
        var text = Joined(fragments, first, end);
        var cut = PageStart(fragments, first + 1, end);
        var columns = PassportColumnTitles.Of(kind, Joined(fragments, first, cut), Joined(fragments, cut, end));
        if (columns.Count == 0) return null;
        return new(text, columns, Rows(fragments, numbers >= 0 ? end + 1 : end, text));
    }

    /// <summary>The line with «п/п», which may stand alone under «N» or «№».</summary>
    private static int Title(IReadOnlyList<Fragment> fragments)
    {
        for (var i = 0; i < fragments.Count; i++)
            if (fragments[i].Words.Any(word => word.Equals("п/п", StringComparison.OrdinalIgnoreCase)))
                return Sign(fragments, i);
        return -1;
    }

    /// <summary>«N» or «№» may stand a line above, with the first lines of the other titles beside it.</summary>
    private static int Sign(IReadOnlyList<Fragment> fragments, int title)
    {
        for (var i = title; i >= Math.Max(0, title - 6); i--)
            if (fragments[i].Words[0] is "N" or "№" or "Nп/п" or "№п/п") return i;
        return title;
    }

    private static int Numbers(IReadOnlyList<Fragment> fragments, int first, int last)
    {
        for (var i = first; i < Math.Min(last, fragments.Count); i++)
            if (IsNumbers(fragments[i])) return i;
        return -1;
    }

    /// <summary>«1 2 3 4 5».</summary>
    private static bool IsNumbers(Fragment line)
    {
        if (line.Words.Length < 3) return false;
        for (var i = 0; i < line.Words.Length; i++)
            if (!int.TryParse(line.Words[i], NumberStyles.None, CultureInfo.InvariantCulture, out var number) || number != i + 1)
                return false;
        return true;
    }

    private static int FirstRow(IReadOnlyList<Fragment> fragments, int first)
    {
        for (var i = first + 1; i < Math.Min(first + LongestHead, fragments.Count); i++)
            if (RowLevels.Of(fragments[i].Words[0]) is [1] or [1, 1]) return i;
        return -1;
    }

    /// <summary>Pages may repeat the row of numbers, with or without the titles above it.</summary>
    private static List<Fragment> Rows(IReadOnlyList<Fragment> fragments, int first, string head)
    {
        var rows = new List<Fragment>();
        for (var i = first; i < fragments.Count; i++)
        {
            if (fragments[i].PageStart && Numbers(fragments, i, i + LongestHead) is >= 0 and var end && IsHead(fragments, i, end, head))
                i = end;
            else if (!IsNumbers(fragments[i])) rows.Add(After(fragments, i));
        }
        return rows;
    }

    private static bool IsHead(IReadOnlyList<Fragment> fragments, int first, int end, string head) =>
        first == end || Joined(fragments, first, end) == head;

    private static string Joined(IReadOnlyList<Fragment> fragments, int first, int end) =>
        string.Join(' ', fragments.Take(new Range(first, end)).Select(line => line.Text));

    private static int PageStart(IReadOnlyList<Fragment> fragments, int first, int end)
    {
        while (first < end && !fragments[first].PageStart) first++;
        return first;
    }

    /// <summary>The line under a repeated head begins the page.</summary>
    private static Fragment After(IReadOnlyList<Fragment> fragments, int index) =>
        index > 0 && IsNumbers(fragments[index - 1]) ? fragments[index] with { PageStart = true } : fragments[index];
}
