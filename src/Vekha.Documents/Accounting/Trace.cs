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
    private readonly List<(int Block, LineSpan Lines, Part Part)> lines = [];

    public Dictionary<string, LineSpan> Places { get; } = [];

    public IReadOnlyList<(Row Row, Part Part, Columns? Columns)> Rows => rows;

    public IReadOnlyList<(int Block, LineSpan Lines, Part Part)> Lines => lines;

    public void Mark(PrintedLine line, Part part) => lines.Add((line.Block, new(line.Number, line.Number), part));

    public void Mark(IEnumerable<PrintedLine> printed, Part part)
    {
        foreach (var line in printed) Mark(line, part);
    }

    /// <summary>The lines of a block from one on.</summary>
    public void Mark(int block, int from, Part part) => lines.Add((block, new(from, int.MaxValue), part));

    public void Mark(Row row, Part part) => rows.Add((row, part, null));

    /// <summary>A row of a plan; cells under a column of another kind stay unread.</summary>
    public void Mark(Row row, Columns columns) => rows.Add((row, Part.Plan, columns));
}
