using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;
using Vekha.Formats;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>The printed text line by line. A line is split into its cells when it is asked for: of a long text a page shows a
/// part.</summary>
public sealed class PrintedSheet(string text)
{
    private const int LettersOfCell = 50;

    private readonly string[] lines = text.Split('\n');
    private readonly Dictionary<int, IReadOnlyList<string>> cells = [];

    public int Count => lines.Length;

    /// <summary>How long each line is; a cell takes place too, though it be empty.</summary>
    public IEnumerable<int> Letters => lines.Select(line => line.Length + LettersOfCell * line.AsSpan().Count('\t'));

    /// <param name="line">From 1.</param>
    public IReadOnlyList<string> CellsAt(int line) =>
        cells.TryGetValue(line, out var known) ? known : cells[line] = PrintedText.CellsOf(lines[line - 1]);

    /// <summary>The whole row of a measure, or the cells of one part of it. A text without tables has lines only.</summary>
    public PrintedPlace PlaceOf(ActQuery.ReviewedMeasure measure, MeasurePart? part)
    {
        if (measure.Lines is not { } lines) return PrintedPlace.None;
        var cells = measure.Cells.Where(c => c.Part == part).SelectMany(c => CellsOf(c.Row, c.Index)).ToList();
        return cells.Count == 0 ? PrintedPlace.Of(lines) : new([lines], cells);
    }

    /// <summary>The one cell of the lines in which words are printed; none where no cell, or more than one, has them.</summary>
    public IReadOnlyList<string> CellsWith(IEnumerable<LineSpan> spans, string words)
    {
        var found = spans.SelectMany(LinesOf)
            .SelectMany(line => CellsAt(line).Index().Where(cell => cell.Item.Contains(words, StringComparison.Ordinal))
                .Select(cell => $"{line}-{cell.Index}"))
            .ToList();
        return found.Count == 1 ? found : [];
    }

    /// <summary>A cell that is printed on several lines goes on with the first cell of the line below.</summary>
    private IEnumerable<string> CellsOf(LineSpan row, int index)
    {
        var first = 0;
        foreach (var line in LinesOf(row))
        {
            var count = CellsAt(line).Count;
            if (count == 0) continue;
            if (first <= index && index < first + count) yield return $"{line}-{index - first}";
            first += count - 1;
        }
    }

    private IEnumerable<int> LinesOf(LineSpan span) =>
        Enumerable.Range(span.First, Math.Max(0, Math.Min(span.Last, Count) - span.First + 1));
}
