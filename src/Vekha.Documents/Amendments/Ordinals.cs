namespace Vekha.Documents.Amendments;

/// <summary>«пятой», «двадцать первой» → 5, 21.</summary>
internal static class Ordinals
{
    /// <summary>An ordinal in words, in any case, in patterns.</summary>
    public const string Pattern = @"(?:(?:двадцать|тридцать|сорок|пятьдесят)\s+)?(?:перв|втор|трет|четв[её]рт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат|тринадцат|четырнадцат"
        + @"|пятнадцат|шестнадцат|семнадцат|восемнадцат|девятнадцат|двадцат|тридцат|сороков)(?:ь?(?:его|ему|ей|ем|ими|им|их|ий|ью|ья|ье|ьи|ю|я|е|и)|ый|ой|ая|ую|ое|ого|ому|ом|ым|ые|ых|ыми)(?!\p{L})";

    private static readonly string[] Units =
    [
        "перв", "втор", "трет", "четв", "пят", "шест", "седьм", "восьм", "девят", "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат",
        "пятнадцат", "шестнадцат", "семнадцат", "восемнадцат", "девятнадцат", "двадцат",
    ];

    private static readonly (string Stem, int Value)[] Tens = [("двадцать", 20), ("тридцать", 30), ("сорок", 40), ("пятьдесят", 50), ("тридцат", 30)];

    /// <param name="words">As the pattern finds them.</param>
    public static int ValueOf(string words)
    {
        var parts = words.ToLowerInvariant().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return parts.Length == 2 ? Ten(parts[0]) + Unit(parts[1]) : Unit(parts[0]) is > 0 and var unit ? unit : Ten(parts[0]);
    }

    // The longest stem that fits: «пятнадцатой» begins like «пятой».
    private static int Unit(string word) =>
        Units.Index().Where(unit => word.StartsWith(unit.Item, StringComparison.Ordinal)).OrderByDescending(unit => unit.Item.Length).Select(unit => unit.Index + 1).FirstOrDefault();

    private static int Ten(string word) => Tens.FirstOrDefault(ten => word.StartsWith(ten.Stem, StringComparison.Ordinal)).Value;
}
