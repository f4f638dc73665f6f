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
        return isTable ? [.. rows.Select(row => (IReadOnlyList<Cell>)[.. Enumerable.Range(0, width)
            .Select(i => new Cell(i < row.Count && row[i].Length > 0 ? [row[i]] : []))])] : null;
    }

    private static List<string> Cells(string paragraph, Regex border) =>
        [.. border.Split(paragraph.TrimEnd()).Select(cell => OneLine.Of(SoftHyphens.CutFrom(cell)))];

    [GeneratedRegex(@"\t")]
    private static partial Regex Tab { get; }

    [GeneratedRegex(@"\t+")]
    private static partial Regex Tabs { get; }
}
