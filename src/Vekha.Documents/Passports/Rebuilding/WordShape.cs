using System.Text.RegularExpressions;
using Vekha.Documents.Passports.Tables;

namespace Vekha.Documents.Passports.Rebuilding;

/// <summary>What a single printed word looks like.</summary>
internal enum WordShape { Word, Day, Dash, Amount, Mark, Initials }

internal static partial class WordShapes
{
    public static WordShape Of(string word) =>
        char.IsLetter(word[0]) ? Initials.IsMatch(word) ? WordShape.Initials : WordShape.Word
        : PrintedDay.IsDash(word) ? WordShape.Dash
        : Mark.IsMatch(word) ? WordShape.Mark
        : Day.IsMatch(word) ? WordShape.Day
        : PrintedAmount.Of(word) is not null && !word.Contains('%', StringComparison.Ordinal) ? WordShape.Amount
        : WordShape.Word;

    public static bool IsFigure(this WordShape shape) => shape is WordShape.Amount or WordShape.Mark or WordShape.Dash;

    /// <summary>«А.В.», «А.В», and the initials that run into the name after them.</summary>
    [GeneratedRegex(@"^\p{Lu}\.(?:-?\p{Lu}\.?)?(?:\p{Lu}\p{Ll}[\p{L}-]*)?[,;]?$")]
    private static partial Regex Initials { get; }

    [GeneratedRegex(@"^<?\*+>?$")]
    private static partial Regex Mark { get; }

    [GeneratedRegex(@"^\d{1,2}\.\d{1,2}\.\d{2,4}$")]
    private static partial Regex Day { get; }
}
