using System.Text;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What one cell has in one band.</summary>
/// <param name="Start">Of its words in the band; <paramref name="End"/> is the place after the last.</param>
internal sealed record CellPart(Band Band, int Start, int End)
{
    public int Lines => Band.LineOf(End - 1) - Band.LineOf(Start) + 1;

    /// <summary>How many of its lines stand below a blank one.</summary>
    public int Gaps
    {
        get
        {
            var gaps = 0;
            for (var line = Band.LineOf(Start) + 1; line <= Band.LineOf(End - 1); line++) gaps += Band[line].Blank ? 1 : 0;
            return gaps;
        }
    }

    /// <summary>What its last line says of its end; nothing where another cell follows on that line.</summary>
    public LineEnd Ending => Band.IsLineStart(End) ? Band[Band.LineOf(End - 1)].End : LineEnd.Silent;

    /// <summary>How long its lines are, in letters.</summary>
    public void AddLengths(List<int> lengths)
    {
        for (var (start, end) = (Start, 0); start < End; start = end)
        {
            end = Math.Min(Band.End(Band.LineOf(start)), End);
            lengths.Add(Band.Length(start, end));
        }
    }

    /// <summary>The cell on one line.</summary>
    public static string Joined(IReadOnlyList<CellPart> parts, WordStock stock)
    {
        var text = new StringBuilder();
        var ending = LineEnd.BetweenWords;
        foreach (var part in parts)
            for (var (start, end) = (part.Start, 0); start < part.End; start = end)
            {
                var line = part.Band.LineOf(start);
                end = Math.Min(part.Band.End(line), part.End);
                if (text.Length > 0 && IsApart(text, ending, part.Band.Words[start], stock)) text.Append(' ');
                text.AppendJoin(' ', part.Band.Words.AsSpan(start, end - start)!);
                ending = end == part.Band.End(line) ? part.Band[line].End : LineEnd.Silent;
            }
        return text.ToString();
    }

    private static bool IsApart(StringBuilder text, LineEnd ending, string next, WordStock stock) =>
        ending == LineEnd.BetweenWords || ending == LineEnd.Silent && !stock.AreOneWord(Tail(text), next);

    private static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length));
}
