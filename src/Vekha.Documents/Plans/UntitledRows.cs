using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Plans;

/// <summary>Rows that an amending act prints in its clauses («строку 5 изложить в следующей редакции:») without column titles:
/// only the plan they belong to tells what their cells hold.</summary>
public static partial class UntitledRows
{
    /// <param name="columns">What the columns of the plan hold, by their numbers from 1.</param>
    /// <returns>The rows as printed; none where they are not as wide as the plan.</returns>
    public static IReadOnlyList<(Measure Measure, MeasurePlace Place)> Of(DocumentText document, IReadOnlyDictionary<int, MeasurePart> columns)
    {
        if (columns.Count == 0) return [];
        var known = Known(columns);
        var titled = PlanTables.In(document, new Trace()).SelectMany(plan => plan.Rows).Select(row => row.Row).ToHashSet();
        var rows = Ordered(document).Where(row => !titled.Contains(row) && IsOf(row, known)).Select(row => new PlanRow(Unquoted(row), known)).ToList();
        return [.. JoinedRow.Of(rows).Select(row => (PlanReader.Measure(row, known), MeasurePlace.Of(row))).Where(row => row.Item1.Name.Length > 0)];
    }

    private static Columns Known(IReadOnlyDictionary<int, MeasurePart> columns) =>
        new([.. Enumerable.Range(1, columns.Keys.Max()).Select(number => new Column("", columns.TryGetValue(number, out var part) ? part.RoleOf() : (ColumnRole?)null))]);

    /// <summary>The rows of each table that follows an order to restate something.</summary>
    private static IEnumerable<Row> Ordered(DocumentText document)
    {
        var isOrdered = false;
        foreach (var block in document.Blocks)
        {
            if (block is Paragraph { Text: var text } && text.Any(char.IsLetter)) isOrdered = Order.IsMatch(text);
            else if (block is Table table && isOrdered)
                foreach (var row in table.Rows) yield return row;
        }
    }

    private static bool IsOf(Row row, Columns columns) =>
        row.Cells.Count >= columns.Count && row.Cells.Count <= columns.Count + 1 && !Columns.IsNumbering(row) && Columns.Of(row) is null;

    /// <summary>New wording is in quotation marks, which open before the first cell and close after the last.</summary>
    private static Row Unquoted(Row row)
    {
        var cells = row.Cells.ToList();
        cells[0] = new([.. cells[0].Paragraphs.Select((text, i) => i == 0 ? Opening.Replace(text, "") : text)]);
        var last = cells[^1].Paragraphs;
        if (last.Count > 0 && IsClosed(string.Join(' ', last))) cells[^1] = new([.. last.Take(last.Count - 1), Closing.Replace(last[^1], "")]);
        return row with { Cells = cells };
    }

    /// <summary>Whether it closes more quotes than it opens.</summary>
    private static bool IsClosed(string text) => text.Count(c => c == '»') > text.Count(c => c == '«') || text.Count(c => c == '"') % 2 == 1;

    [GeneratedRegex(@"(?<!\p{L})(?:редакци|содержани)\p{L}\P{L}*$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Order { get; }

    [GeneratedRegex(@"^[«""]\s*(?=\d)")]
    private static partial Regex Opening { get; }

    [GeneratedRegex(@"\s*[»""]\s*[.;,]*\s*$")]
    private static partial Regex Closing { get; }
}
