using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Formats.Opening;

namespace Vekha.Formats.Tables;

/// <summary>Rows of a grid with merged cells → rows of cells in line with their columns.</summary>
internal static partial class GridRows
{
    private static readonly Cell Blank = new([]);

    public static IReadOnlyList<IReadOnlyList<Cell>> Of(GridChunk grid, Budget budget)
    {
        budget.RequireCells(grid.Rows.Sum(row => (long)row.Count));
        var columns = Columns(grid.Rows);
        // A cell that is merged over rows is made once: it may span thousands of them.
        var known = new Dictionary<IReadOnlyList<Chunk>, Cell>(ReferenceEqualityComparer.Instance);
        Cell Known(IReadOnlyList<Chunk> content) =>
            known.TryGetValue(content, out var cell) ? cell : known[content] = CellText.Of(content);
        return [.. grid.Rows.Where(row => row.Count > 0).Select(row => Cells(row, columns, Known))];
    }

    /// <summary>Columns in which no cell begins are left out.</summary>
    private static List<int> Columns(IReadOnlyList<IReadOnlyList<Slot>> grid)
    {
        var width = grid.Count == 0 ? 0 : grid.Max(row => row.Count);
        var begun = new bool[width];
        foreach (var row in grid)
            for (var i = 0; i < row.Count; i++) begun[i] |= !row[i].Filler;
        return [.. Enumerable.Range(0, width).Where(column => begun[column])];
    }

    /// <summary>A cell merged downwards counts for every row it covers, but where the first column is merged
    /// and the row has no number of its own, the cell is not repeated: what the row is, its columns tell.</summary>
    private static IReadOnlyList<Cell> Cells(IReadOnlyList<Slot> row, List<int> columns, Func<IReadOnlyList<Chunk>, Cell> cellOf)
    {
        if (row.Skip(1).All(slot => slot.Filler) && !row[0].ContinuesAbove) return [cellOf(row[0].Content)];
        var continues = row[0].ContinuesAbove
            && !row.Any(slot => slot is { ContinuesAbove: false, Filler: false } && Number.IsMatch(cellOf(slot.Content).Text));
        return [.. columns.Where(column => column < row.Count)
            .Select(column => row[column] switch
            {
                { Filler: true } => Blank,
                { ContinuesAbove: true } slot when continues => Blank with { Above = cellOf(slot.Content).Paragraphs },
                var slot => cellOf(slot.Content),
            })];
    }

    [GeneratedRegex(@"^\d{1,3}(?:\.\d{1,3})*\.?$")]
    private static partial Regex Number { get; }
}
