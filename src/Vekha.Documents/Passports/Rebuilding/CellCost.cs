using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>How unlikely it is that a run of words is what one cell has in one band, given what is known about its column and the row so
/// far.</summary>
internal static class CellCost
{
    public static double OfNothing(ColumnSoFar column) => column.OfNothing ?? column.Content switch
    {
        ColumnContent.Day or ColumnContent.Amount => 1.5,
        _ when column.Role is PassportColumnRole.Name or PassportColumnRole.Person => 4,
        _ => 3,
    };

    /// <summary>The cost of the first word of a cell that begins here. Only units are often printed in lower case.</summary>
    public static double OfBeginning(PassportColumnRole role, string first) =>
        char.IsLower(first[0]) && role != PassportColumnRole.Unit ? 3.5 : 0;

    /// <summary>The cost of the first word of a cell that goes on from the band before.</summary>
    public static double OfGoingOn(ColumnContent content, CellPart before, string first, WordStock stock)
    {
        if (before.Ending == LineEnd.InsideWord) return char.IsUpper(first[0]) ? 1 : -2;
        var cost = content == ColumnContent.Persons && before.Band.Shapes[before.End - 1] == WordShape.Initials && char.IsLower(first[0])
            ? 2 : 0;
        if (before.Ending == LineEnd.BetweenWords && stock.StandTogether(before.Band.Words[before.End - 1], first)) return cost - 0.5;
        if (before.Ending == LineEnd.BetweenWords && IsWordEnd(first)) return cost + 3;
        return cost + (char.IsUpper(first[0]) ? 0.7 : before.Ending == LineEnd.BetweenWords && !stock.Knows(first) ? 1.5 : 0);
    }

    /// <summary>The cost of going on from one line to the next within a cell.</summary>
    /// <param name="length">Letters of the line, from where the cell begins in it.</param>
    public static double OfNextLine(ColumnSoFar column, Band band, int line, int length)
    {
        var (one, next) = (band[line], band[line + 1]);
        var cost = next.Blank ? column.OfGap : 0;
        if (one.End == LineEnd.InsideWord) return cost;
        if (column.Width == 0 || EndsParagraph(one)) return cost;
        var filled = (length + 1.0 + next.Words[0].Length) / column.Width;
        return cost + Math.Clamp((0.95 - filled) * 6, 0, 2.5);
    }

    /// <summary>The cost of a line that is longer than the column is wide.</summary>
    public static double OfLength(int length, int width) =>
        width == 0 || length <= width * 1.06 ? 0 : Math.Min(8, 2 + (length - width * 1.06) * 0.4);

    /// <summary>A letter that is not a word by itself.</summary>
    private static bool IsWordEnd(string word) =>
        word is [var letter] && char.IsLower(letter) && !"авикосуя".Contains(letter, StringComparison.Ordinal);

    private static bool EndsParagraph(TableLine line) => line.Words[^1][^1] is '.' or ';' or ':' or ',';
}
