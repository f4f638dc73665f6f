using Vekha.Application.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;
using Vekha.Formats;

namespace Vekha.Web.Pages.Acts.Reviewing;

/// <summary>The printed text line by line, each with its cells.</summary>
public sealed class PrintedSheet
{
    public PrintedSheet(string text)
    {
        Lines = [.. PrintedText.Lines(text)];
        Weights = CellWeights.Of(Lines);
    }

    public IReadOnlyList<IReadOnlyList<string>> Lines { get; }

    /// <summary>How wide each cell of a line is shown.</summary>
    public IReadOnlyList<IReadOnlyList<int>> Weights { get; }

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
            .SelectMany(line => Lines[line - 1].Index().Where(cell => cell.Item.Contains(words, StringComparison.Ordinal))
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
            var count = Lines[line - 1].Count;
            if (count == 0) continue;
            if (first <= index && index < first + count) yield return $"{line}-{index - first}";
            first += count - 1;
        }
    }

    private IEnumerable<int> LinesOf(LineSpan span) =>
        Enumerable.Range(span.First, Math.Max(0, Math.Min(span.Last, Lines.Count) - span.First + 1));
}
