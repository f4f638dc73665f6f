using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Formats.Tables;

/// <summary>Paragraphs one below the other whose words tabs set in columns: a table typed without a table. The first of them names the
/// columns, so that all its cells have words; a signature, «Директор … И.И. Иванов», is a row alone and no table.</summary>
internal static partial class TabbedRows
{
    private const int FewestRows = 2, FewestColumns = 3;

    public static bool MayBe(string paragraph) =>
        paragraph.Contains('\t', StringComparison.Ordinal) && !paragraph.Contains('\n', StringComparison.Ordinal);

    /// <returns>The rows in line with the columns; null where the paragraphs are no table.</returns>
    public static IReadOnlyList<IReadOnlyList<Cell>>? Of(IReadOnlyList<string> paragraphs)
    {
        if (paragraphs.Count < FewestRows) return null;
        var isSingle = Cells(paragraphs[0], Tab).TrueForAll(cell => cell.Length > 0);
        var rows = paragraphs.Select(paragraph => Cells(paragraph, isSingle ? Tab : Tabs)).ToList();
        var width = rows[0].Count;
        var isTable = width >= FewestColumns && rows.TrueForAll(row => row.Count <= width) && rows[0].TrueForAll(cell => cell.Length > 0)
            && rows.Skip(1).Any(row => row.Count == width);
        return isTable ? [.. Joined(rows).Select(row => (IReadOnlyList<Cell>)[.. Enumerable.Range(0, width)
            .Select(i => new Cell(i < row.Count && row[i].Length > 0 ? [row[i]] : []))])] : null;
    }

    /// <summary>Whoever sets columns by tabs breaks the lines of a cell by hand: where rows are numbered, what stands below without a
    /// number goes on with the row above, and titles end where the numbers begin.</summary>
    private static List<List<string>> Joined(List<List<string>> rows)
    {
        var first = rows.FindIndex(row => Number.IsMatch(row[0]));
        if (first < 1) return rows;
        var joined = new List<List<string>>();
        foreach (var (row, i) in rows.Select((row, i) => (row, i)))
        {
            var goesOn = i > 0 && (i < first ? row.Where(cell => cell.Length > 0).All(cell => char.IsLower(cell[0]))
                : row[0].Length == 0 && joined.Count > 1 && Number.IsMatch(joined[^1][0]));
            if (goesOn) joined[^1] = Joined(joined[^1], row);
            else joined.Add(row);
        }
        return joined;
    }

    private static List<string> Joined(List<string> above, List<string> below) =>
        [.. Enumerable.Range(0, Math.Max(above.Count, below.Count))
            .Select(i => $"{above.ElementAtOrDefault(i)} {below.ElementAtOrDefault(i)}".Trim())];

    private static List<string> Cells(string paragraph, Regex border) =>
        [.. border.Split(paragraph.TrimEnd()).Select(cell => OneLine.Of(SoftHyphens.CutFrom(cell)))];

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*[.)]?$")]
    private static partial Regex Number { get; }

    [GeneratedRegex(@"\t")]
    private static partial Regex Tab { get; }

    [GeneratedRegex(@"\t+")]
    private static partial Regex Tabs { get; }
}
