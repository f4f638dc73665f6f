using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The numbered operative clauses of an act, and where they are printed.</summary>
internal static class ClauseReader
{
    public static IReadOnlyList<(Clause Clause, LineSpan Lines)> Of(IReadOnlyList<PrintedLine> body)
    {
        var clauses = new List<(Clause, LineSpan)>();
        string? number = null;
        var printed = new List<PrintedLine>();
        foreach (var line in WithQuotation(body))
        {
            if (!line.Quoted && ClauseNumber.At(line.Line.Text) is { } next && next.Follows(number))
            {
                Close(number, printed, clauses);
                number = next.Text;
                printed.Add(line.Line with { Text = line.Line.Text[next.Length..] });
            }
            else if (number is not null)
                printed.Add(line.Line);
        }
        Close(number, printed, clauses);
        return clauses;
    }

    private static void Close(string? number, List<PrintedLine> printed, List<(Clause, LineSpan)> clauses)
    {
        if (number is not null)
        {
            var text = OneLine.Of(string.Join('\n', printed.Select(line => line.Text)));
            clauses.Add((new(number, text), new(printed[0].Number, printed[^1].Number)));
        }
        printed.Clear();
    }

    /// <summary>New wording quoted in a clause has numbers of its own: from a line that opens with a quote to one that closes with
    /// it.</summary>
    private static IEnumerable<(PrintedLine Line, bool Quoted)> WithQuotation(IReadOnlyList<PrintedLine> body)
    {
        var end = -1;
        for (var i = 0; i < body.Count; i++)
        {
            if (i > end && body[i].Text[0] is '«' or '"') end = Math.Max(end, EndOfQuotation(body, i));
            yield return (body[i], i <= end);
        }
    }

    private const int LongestQuotation = 400;

    /// <returns>The line itself where the quotation is nowhere closed.</returns>
    private static int EndOfQuotation(IReadOnlyList<PrintedLine> body, int start)
    {
        var depth = 0;
        for (var i = start; i < Math.Min(body.Count, start + LongestQuotation); i++)
        {
            depth += body[i].Text.Count(c => c == '«') - body[i].Text.Count(c => c == '»');
            var last = body[i].Text.TrimEnd('.', ';', ',', ' ');
            var closes = last.Length > 0 && (body[start].Text[0] == '"' ? last[^1] == '"' : last[^1] == '»' && depth <= 0);
            if (closes) return i;
        }
        return start;
    }
}
