using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>How unlikely it is that a run of words is what one cell has in one band. Each figure is a weight of evidence;
/// they were set on documents of several widths and only their order matters.</summary>
internal sealed class CellCost(WordStock stock, bool partsCellsByBlanks)
{
    private const int LongestDay = 4;

    public static double OfNothing(ColumnContent content, bool isContinuation, bool isAfterNothing) => content switch
    {
        _ when isContinuation => 0,
        ColumnContent.Day or ColumnContent.Amount => isAfterNothing ? 0.2 : 1.5,
        _ => isAfterNothing ? 2 : 3,
    };

    /// <summary>The cost of a day or an amount; null where the words are none.</summary>
    public static double? OfFigure(ColumnContent content, Band band, int start, int end)
    {
        if (end - start > LongestDay || !BeginsFigure(band.Words[start][0])) return null;
        var isOneWord = end - start == 1;
        return content switch
        {
            ColumnContent.Day when isOneWord => band.Shapes[start] is WordShape.Day or WordShape.Dash || PrintedDay.Looks(band.Words[start]) ? 0 : null,
            ColumnContent.Amount when isOneWord => band.Shapes[start] is WordShape.Amount ? 0 : band.Shapes[start] == WordShape.Dash ? 0.2 : null,
            ColumnContent.Day => PrintedDay.Looks(Joined(band, start, end, " ")) || PrintedDay.Looks(Joined(band, start, end, "")) ? 0.1 : null,
            _ => PrintedAmount.Of(Joined(band, start, end, " ")) is not null ? band.Shapes[end - 1] == WordShape.Mark ? -0.5 : 0.3 : null,
        };
    }

    private static bool BeginsFigure(char first) => !char.IsLetter(first) || PrintedDay.IsDash(first.ToString());

    /// <summary>The cost of a cell's first word here.</summary>
    /// <param name="before">The cell's piece in the band before; null where the cell begins here.</param>
    public double OfStart(ColumnContent content, Band band, int start, Piece? before, bool isFirstColumn)
    {
        var first = band.Words[start];
        var cost = band.IsLineStart(start) ? isFirstColumn || band[band.LineOf(start)].Blank || !partsCellsByBlanks ? 0 : 2.5
            : stock.StandTogether(band.Words[start - 1], first, 3) ? 1.6 : 0.6;
        if (before is null) return cost + (char.IsLower(first[0]) ? 2.5 : 0);
        if (before.Ending == LineEnd.InsideWord) return cost + (char.IsUpper(first[0]) ? 1 : -2);
        if (content == ColumnContent.Persons && before.Band.Shapes[before.End - 1] == WordShape.Initials && char.IsLower(first[0])) cost += 2;
        if (before.Ending == LineEnd.BetweenWords && stock.StandTogether(before.Band.Words[before.End - 1], first)) return cost - 0.5;
        return cost + (char.IsUpper(first[0]) ? 0.7 : before.Ending == LineEnd.BetweenWords && !stock.Knows(first) ? 1.5 : 0);
    }

    /// <summary>The cost of going on from one line to the next within a cell.</summary>
    /// <param name="length">Letters of the line, from where the cell begins in it.</param>
    public static double OfNextLine(Band band, int line, int length, int width)
    {
        var (one, next) = (band[line], band[line + 1]);
        var cost = next.Blank ? 0.4 : 0;
        if (one.End == LineEnd.InsideWord) return cost;
        if (width == 0 || EndsParagraph(one)) return cost;
        var filled = (length + 1.0 + next.Words[0].Length) / width;
        return cost + Math.Clamp((0.95 - filled) * 6, 0, 2.5);
    }

    /// <summary>The cost of a line that is longer than the column is wide.</summary>
    public static double OfLength(int length, int width) =>
        width == 0 || length <= width * 1.12 ? 0 : Math.Min(8, 2 + (length - width * 1.12) * 0.4);

    /// <summary>What speaks against a run of words as a whole.</summary>
    public static double OfWhole(ColumnContent content, Band band, int start, int end, bool isLastBand) =>
        OfEnd(band, end, isLastBand) + OfFigures(band, start, end) + OfCompany(content, band, start, end);

    /// <summary>The cost of a cell that ends where a word goes on.</summary>
    private static double OfEnd(Band band, int end, bool isLastBand)
    {
        if (!isLastBand) return 0;
        var isCut = band.IsLineStart(end) && end < band.Words.Length && band[band.LineOf(end - 1)].End == LineEnd.InsideWord;
        return (isCut ? 4 : 0) + (Unfinished.Contains(band.Words[end - 1]) ? 2 : 0);
    }

    /// <summary>A cell of names that holds more than names: «Речная А.Б. Соглашение с».</summary>
    private static double OfCompany(ColumnContent content, Band band, int start, int end)
    {
        if (content != ColumnContent.Persons) return 0;
        var initials = band.Shapes.AsSpan(start, end - start).Count(WordShape.Initials);
        return initials == 0 ? 0 : Math.Min(3, 0.2 * Math.Max(0, end - start - 2 * initials));
    }

    /// <summary>Words that call for another word.</summary>
    private static readonly HashSet<string> Unfinished = ["в", "во", "на", "и", "или", "о", "об", "от", "к", "ко", "с", "со", "у", "по", "для", "из", "за", "при", "под", "не", "до"];

    /// <summary>A column of words holds no bare figures.</summary>
    private static double OfFigures(Band band, int start, int end) =>
        band.Shapes.AsSpan(start, end - start).IndexOfAnyExcept(WordShape.Amount, WordShape.Mark, WordShape.Dash) < 0 ? 3 : 0;

    /// <summary>Dates have columns of their own, and so have names.</summary>
    public static double OfWord(ColumnContent content, WordShape shape) => (content, shape) switch
    {
        (_, WordShape.Day) => 3,
        (ColumnContent.Words, WordShape.Initials) => 1.5,
        (ColumnContent.Persons, WordShape.Initials) => -0.6,
        (ColumnContent.Persons, WordShape.Word) => 0.15,
        _ => 0,
    };

    private static bool EndsParagraph(Fragment line) => line.Words[^1][^1] is '.' or ';' or ':' or ',';

    private static string Joined(Band band, int start, int end, string between) => string.Join(between, band.Words, start, end - start);
}
