using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>«пятой», «двадцать первой» → 5, 21. Patterns that look for them in several places look for their marks instead: the words
/// alone, repeated so often, would make a pattern that takes longer to compile than all the rest of this project.</summary>
internal static partial class Ordinals
{
    /// <summary>The mark of an ordinal, in patterns.</summary>
    public const string Mark = @"[\uF000-\uF0FF]\uF100*";

    private const char Zero = '\uF000';
    private const char Filler = '\uF100';

    private static readonly string[] Units =
    [
        "перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат",
        "четырнадцат", "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат",
    ];

    private static readonly (string Stem, int Value)[] Tens =
        [("двадцать", 20), ("тридцать", 30), ("сорок", 40), ("пятьдесят", 50), ("тридцат", 30)];

    /// <summary>The text with a mark and filling in place of each ordinal. Every character keeps its place.</summary>
    public static string Marked(string text) =>
        Words.Replace(text, match => (char)(Zero + ValueOf(match.Value)) + new string(Filler, match.Length - 1));

    /// <param name="mark">As <see cref="Marked"/> sets it.</param>
    public static int ValueOf(char mark) => mark - Zero;

    private static int ValueOf(string words)
    {
        var parts = words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? Ten(parts[0]) + Unit(parts[1]) : Unit(parts[0]) is > 0 and var unit ? unit : Ten(parts[0]);
    }

    // The longest stem that fits: «пятнадцатой» begins like «пятой».
    private static int Unit(string word) => Units.Index()
        .Where(unit => word.StartsWith(unit.Item, StringComparison.Ordinal)).OrderByDescending(unit => unit.Item.Length)
        .Select(unit => unit.Index + 1).FirstOrDefault();

    private static int Ten(string word) => Tens.FirstOrDefault(ten => word.StartsWith(ten.Stem, StringComparison.Ordinal)).Value;

    /// <summary>An ordinal in any case.</summary>
    [GeneratedRegex(
        @"(?:(?<!\p{L})(?:двадцать|тридцать|сорок|пятьдесят)\s+)?(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят"
        + @"|десят|одиннадцат|двенадцат"
        + @"|тринадцат|четырнадцат|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат|сороков)"
        + @"(?:ь?(?:его|ему|ей|ем|ими|им|их|ий|ью|ья|ье|ьи|ю|я|е|и)|ый|ой|ая|ую|ое|ого|ому|ом|ым|ые|ых|ыми)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Words { get; }
}
