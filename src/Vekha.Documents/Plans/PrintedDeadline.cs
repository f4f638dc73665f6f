using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;
using Vekha.Documents.Deadlines;

namespace Vekha.Documents.Plans;

/// <summary>The words of a measure's term: its cell, the cells of beginning and end as one span, or the titles of the periods that are marked.</summary>
internal static partial class PrintedDeadline
{
    public static string Of(JoinedRow row, Columns columns)
    {
        string?[] parts = [Cell(row), Span(row), Marked(row, columns)];
        return string.Join(", ", parts.OfType<string>());
    }

    /// <summary>Two columns of terms are the two ends of one.</summary>
    private static string? Cell(JoinedRow row) =>
        row.Cells(ColumnRole.Deadline).Select(Text).ToList() is { Count: > 0 } cells ? string.Join(" – ", cells) : null;

    private static string? Span(JoinedRow row) => (End(row, ColumnRole.Start), End(row, ColumnRole.End)) switch
    {
        ({ } start, { } end) => start == end ? end : $"{start} – {end}",
        ({ } start, null) => char.IsAsciiDigit(start[0]) ? $"с {start}" : start,
        (null, var end) => end,
    };

    private static string? End(JoinedRow row, ColumnRole role) =>
        row.Cells(role).Select(Text).FirstOrDefault() is { Length: > 0 } text && !Nothing.IsMatch(text) ? text : null;

    /// <summary>Adjacent marks are one span; a cell may also print the day itself.</summary>
    private static string? Marked(JoinedRow row, Columns columns)
    {
        var terms = new List<string>();
        for (var i = 0; i < columns.Count; i++)
        {
            if (columns.RoleAt(i) != ColumnRole.Period || TextAt(row, i) is not { } text) continue;
            var last = i;
            if (Mark.IsMatch(text))
                while (columns.RoleAt(last + 1) == ColumnRole.Period && TextAt(row, last + 1) is { } next && Mark.IsMatch(next)) last++;
            terms.Add(!Mark.IsMatch(text) ? InPeriod(text, columns.Each[i].Title)
                : last == i ? columns.Each[i].Title : $"{columns.Each[i].Title} – {columns.Each[last].Title}");
            i = last;
        }
        return terms.Count > 0 ? string.Join(", ", terms) : null;
    }

    /// <summary>«до 15 марта» in the column of 2024.</summary>
    private static string InPeriod(string text, string period) =>
        PeriodTitle.YearOf(period) is { } year && DeadlineReader.Read(text).Rules is [{ Due: { Year: null } }] ? $"{text} {year} г." : text;

    private static string? TextAt(JoinedRow row, int cell) => Text(row.At(cell)) is { Length: > 0 } text && !Nothing.IsMatch(text) ? text : null;

    private static string Text(IReadOnlyList<string> paragraphs) => OneLine.Of(string.Join(' ', paragraphs));

    [GeneratedRegex(@"^[-–—]+$")]
    private static partial Regex Nothing { get; }

    [GeneratedRegex(@"^(?:[+*xхvVXХ✓✔√●•■█▪▓▬]+|да|_+)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Mark { get; }
}
