using Vekha.Documents.Blocks;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Accounting;

/// <summary>What the text of a document turned out to be.</summary>
internal enum Part { Unread, Act, Plan, Passport, Ornament }

/// <summary>Where each thing read was printed, and which lines and rows the readers understood on their way. Adding is all it costs them:
/// the sum is drawn up only when asked for.</summary>
internal sealed class Trace
{
    private readonly List<(Row Row, Part Part, Columns? Columns)> rows = [];
    private readonly List<(PrintedLine Line, Part Part)> lines = [];
    private readonly List<(int Block, int From, Part Part)> blocks = [];

    public Dictionary<string, LineSpan> Places { get; } = [];

    public IReadOnlyList<(Row Row, Part Part, Columns? Columns)> Rows => rows;

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

    /// <summary>A row of a plan; cells under a column of another kind stay unread.</summary>
    public void Mark(Row row, Columns columns) => rows.Add((row, Part.Plan, columns));
}
