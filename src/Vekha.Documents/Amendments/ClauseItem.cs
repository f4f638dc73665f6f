using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>A clause, or a subclause printed within it, «1)», «а)»: its words up to its own subclauses.</summary>
/// <param name="Depth">0 for the clause itself.</param>
/// <param name="Where">«1, 2), а)».</param>
/// <param name="Start">Of its words in the text of the clause; <paramref name="End"/> is after the last of them.</param>
internal sealed partial record ClauseItem(int Depth, string Where, int Start, int End)
{
    /// <summary>Letters that number subclauses, in their order.</summary>
    private const string Letters = "абвгдежзиклмнопрстуфхцчшщэюя";

    /// <summary>One number may have been lost or left out.</summary>
    private const int LargestStep = 2;

    public static IReadOnlyList<ClauseItem> Of(string number, MaskedText text)
    {
        var items = new List<ClauseItem>();
        var open = new List<Mark>();
        var start = 0;
        foreach (Match match in Enumerator.Matches(text.Text))
        {
            if (Mark.Of(match.Groups["mark"].Value) is not { } mark || LevelOf(mark, open) is not { } level) continue;
            items.Add(new(open.Count, Named(number, open), start, match.Index));
            open.RemoveRange(level, open.Count - level);
            open.Add(mark);
            start = match.Index + match.Length;
        }
        items.Add(new(open.Count, Named(number, open), start, text.Text.Length));
        return items;
    }

    private static string Named(string number, List<Mark> open) => string.Join(", ", open.Select(mark => mark.Printed + ")").Prepend(number));

    /// <summary>The level whose last number it follows, or a new level below all others for a first number; null where it numbers nothing.</summary>
    private static int? LevelOf(Mark mark, List<Mark> open)
    {
        for (var level = open.Count - 1; level >= 0; level--)
            if (open[level].Kind == mark.Kind && mark.Value - open[level].Value is >= 1 and <= LargestStep) return level;
        return mark.Value == 1 ? open.Count : null;
    }

    private readonly record struct Mark(char Kind, int Value, string Printed)
    {
        public static Mark? Of(string printed)
        {
            if (Letters.IndexOf(char.ToLowerInvariant(printed[0]), StringComparison.Ordinal) is >= 0 and var letter) return new('а', letter + 1, printed);
            return int.TryParse(printed[(printed.LastIndexOf('.') + 1)..], out var value) ? new(printed.Contains('.', StringComparison.Ordinal) ? '.' : '1', value, printed) : null;
        }
    }

    [GeneratedRegex(@"(?<=^|[:;.,\uF8FF]\s*)(?<mark>\d{1,2}(?:\.\d{1,2})*|[а-яА-Я])\)\s+")]
    private static partial Regex Enumerator { get; }
}
