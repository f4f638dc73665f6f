using Vekha.Documents.Blocks;

namespace Vekha.Documents.Places;

/// <summary>Where everything that was read was printed, and which lines and rows the readers understood. They only add to it:
/// coverage is counted when somebody asks for it.</summary>
internal sealed class Trace
{
    private readonly List<(Row Row, TextKind Part, Predicate<int>? IsRead)> rows = [];
    private readonly List<(PrintedLine Line, TextKind Part)> lines = [];
    private readonly List<(int Block, int From, TextKind Part)> blocks = [];

    public Dictionary<string, LineSpan> Places { get; } = [];

    public IReadOnlyList<(Row Row, TextKind Part, Predicate<int>? IsRead)> Rows => rows;

    public IReadOnlyList<(PrintedLine Line, TextKind Part)> Lines => lines;

    /// <summary>Blocks understood from a given line to their end.</summary>
    public IReadOnlyList<(int Block, int From, TextKind Part)> Blocks => blocks;

    public void Mark(PrintedLine line, TextKind part) => lines.Add((line, part));

    public void Mark(IEnumerable<PrintedLine> printed, TextKind part)
    {
        foreach (var line in printed) Mark(line, part);
    }

    /// <summary>The lines of a block from a given one to its end.</summary>
    public void Mark(int block, int from, TextKind part) => blocks.Add((block, from, part));

    public void Mark(Row row, TextKind part) => rows.Add((row, part, null));

    /// <param name="isRead">Whether what stands in a cell, counted from 0, is read; the other cells stay unread.</param>
    public void Mark(Row row, TextKind part, Predicate<int> isRead) => rows.Add((row, part, isRead));
}
