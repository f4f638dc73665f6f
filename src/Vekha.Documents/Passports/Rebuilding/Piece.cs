using System.Text;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What one cell has in one band.</summary>
/// <param name="Start">Of its words in the band; <paramref name="End"/> is the place behind the last.</param>
internal sealed record Piece(Band Band, int Start, int End)
{
    public int Lines => Band.LineOf(End - 1) - Band.LineOf(Start) + 1;

    /// <summary>What its last line says of its end; nothing where another cell follows on that line.</summary>
    public LineEnd Ending => Band.IsLineStart(End) ? Band[Band.LineOf(End - 1)].End : LineEnd.Silent;

    /// <summary>Each line of the piece with what it says of its end.</summary>
    public IEnumerable<(string Text, LineEnd End)> Printed()
    {
        for (var start = Start; start < End;)
        {
            var line = Band.LineOf(start);
            var end = Math.Min(Band.End(line), End);
            yield return (string.Join(' ', Band.Words, start, end - start), end == Band.End(line) ? Band[line].End : LineEnd.Silent);
            start = end;
        }
    }

    /// <summary>The cell on one line.</summary>
    public static string Joined(IEnumerable<Piece> pieces, WordStock stock)
    {
        var text = new StringBuilder();
        var end = LineEnd.BetweenWords;
        foreach (var (line, next) in pieces.SelectMany(piece => piece.Printed()))
        {
            var isApart = end == LineEnd.BetweenWords || end == LineEnd.Silent && !stock.AreOneWord(Tail(text), line);
            if (isApart && text.Length > 0) text.Append(' ');
            text.Append(line);
            end = next;
        }
        return text.ToString();
    }

    private static string Tail(StringBuilder text) => text.ToString(Math.Max(0, text.Length - 60), Math.Min(60, text.Length));
}
