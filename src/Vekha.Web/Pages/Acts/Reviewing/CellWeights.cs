namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>How wide the cells of printed rows are shown, by what their columns hold.</summary>
internal static class CellWeights
{
    /// <summary>Weights go from 3 to 12; 0 is a column of numbers, as narrow as they are.</summary>
    private const int Least = 3, Most = 12;

    /// <summary>A column of at most so many letters holds numbers.</summary>
    private const int LongestNumber = 4;

    /// <param name="lines">The cells of each line; a line of one cell, or of another number of cells, ends a table.</param>
    /// <returns>The weights of the cells of each line; empty for a line outside tables.</returns>
    public static IReadOnlyList<IReadOnlyList<int>> Of(IReadOnlyList<IReadOnlyList<string>> lines)
    {
        var weights = new IReadOnlyList<int>[lines.Count];
        for (var first = 0; first < lines.Count;)
        {
            var count = lines[first].Count;
            var end = first + 1;
            while (end < lines.Count && (lines[end].Count == count || lines[end].Count == 0)) end++;
            var table = count > 1 ? OfTable(lines, first, end, count) : [];
            for (; first < end; first++) weights[first] = lines[first].Count > 1 ? table : [];
        }
        return weights;
    }

    /// <summary>By the square root of the letters of a column: a column with four times the text is twice as wide.</summary>
    private static int[] OfTable(IReadOnlyList<IReadOnlyList<string>> lines, int first, int end, int count)
    {
        var (letters, longest) = (new double[count], new int[count]);
        foreach (var line in lines.Skip(first).Take(end - first))
            foreach (var (cell, text) in line.Index())
            {
                letters[cell] += text.Length;
                longest[cell] = Math.Max(longest[cell], text.Length);
            }
        var most = Math.Sqrt(Math.Max(1, letters.Max()));
        return [.. Enumerable.Range(0, count).Select(cell =>
            longest[cell] <= LongestNumber ? 0 : Math.Clamp((int)Math.Round(Most * Math.Sqrt(letters[cell]) / most), Least, Most))];
    }
}
