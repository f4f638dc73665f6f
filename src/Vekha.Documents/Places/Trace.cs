using Vekha.Documents.Blocks;

namespace Vekha.Documents.Places;

/// <summary>Where each thing read was printed, and which lines and rows the readers understood on their way. Adding is all it costs them:
/// the sum is drawn up only when asked for.</summary>
internal sealed class Trace
{
    private readonly List<(Row Row, Part Part, Predicate<int>? IsRead)> rows = [];
    private readonly List<(PrintedLine Line, Part Part)> lines = [];
    private readonly List<(int Block, int From, Part Part)> blocks = [];

    public Dictionary<string, LineSpan> Places { get; } = [];

    public IReadOnlyList<(Row Row, Part Part, Predicate<int>? IsRead)> Rows => rows;

    public IReadOnlyList<(PrintedLine Line, Part Part)> Lines => lines;

    /// <summary>Blocks understood from a line on.</summary>
    public IReadOnlyList<(int Block, int From, Part Part)> Blocks => blocks;

    public void Mark(PrintedLine line, Part part) => lines.Add((line, part));

    public void Mark(IEnumerable<PrintedLine> printed, Part part)
    {
        foreach (var line in printed) Mark(line, part);
    }

    /// <summary>The lines of a block from one on.</summary>
    public void Mark(int block, int from, Part part) => blocks.Add((block, from, part));

    public void Mark(Row row, Part part) => rows.Add((row, part, null));

    /// <param name="isRead">Whether what stands in a cell, counted from 0, is read; the other cells stay unread.</param>
    public void Mark(Row row, Part part, Predicate<int> isRead) => rows.Add((row, part, isRead));
}
