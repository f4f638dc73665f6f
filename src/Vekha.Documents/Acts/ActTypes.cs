using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The word that tells what kind of act it is.</summary>
internal static partial class ActTypes
{
    /// <summary>The type where it is alone on a line: «РАСПОРЯЖЕНИЕ», «П О С Т А Н О В Л Е Н И Е».</summary>
    public static ActType? Alone(string line) => Named(LetterSpacing.Closed(InRussian(line)));

    /// <summary>«БОЕРЫК ПРИКАЗ»: on a bilingual letterhead the kind stands beside its name in the other language of the republic.</summary>
    private static string InRussian(string line) =>
        line.Contains(' ', StringComparison.Ordinal) && OtherLanguage.IsMatch(line) ? OtherLanguage.Replace(line, "").Trim(' ', '|') : line;

    public static ActType? Named(string word) => word.Trim().ToUpperInvariant() switch
    {
        "РАСПОРЯЖЕНИЕ" => ActType.Order,
        "ПОСТАНОВЛЕНИЕ" => ActType.Resolution,
        "ПРИКАЗ" => ActType.Directive,
        "УКАЗ" => ActType.Decree,
        _ => null,
    };

    /// <summary>The type by what the act calls itself: «Контроль за исполнением настоящего приказа».</summary>
    public static ActType? OfItself(string text) => Itself.Match(text) is { Success: true } match
        ? Named(Stem(match.Groups["kind"].Value)) : null;

    private static string Stem(string kind) => kind.ToUpperInvariant() switch
    {
        "ПРИКАЗА" => "ПРИКАЗ",
        "УКАЗА" => "УКАЗ",
        var neuter => neuter[..^1] + "Е",
    };

    /// <summary>The type by the verb that orders: «п о с т а н о в л я ю», «ПРИКАЗЫВАЮ».</summary>
    public static ActType? ByVerb(string line) => Verb.Match(line) switch
    {
        { Success: false } => null,
        var verb => char.ToUpperInvariant(verb.Groups["last"].Value[0]) switch
        {
            'П' => ActType.Directive,
            'Р' => ActType.Order,
            _ => ActType.Resolution,
        },
    };

    [GeneratedRegex(
        @"(?<!\p{L})настоящ(?:его|ему|им|ем)\s(?<kind>приказа|распоряжения|постановления|указа)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Itself { get; }

    /// <summary>Kinds of acts in the languages of republics, and any word with a letter that Russian has not.</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:БОЕРЫК|КАРАР|ҠАРАР|БОЙОРОК|БОЙОРОҠ|УУРААХ|ДЬАҺАЛ|ЙЫШАНУ|ХУШУ|ТОГТООЛ|ЗАХИРАЛТА|УНАФЭ|УНАШЪО|БЕГИМ|БУЙРУКЪ"
        + @"|БУЙРУК|ТОКТАМ|ПУНКТЛАМ|САНКТЛАН|\p{L}*[ӘәҮүҢңҖҗҺһҒғҚқҠҡӨөҰұІіЇїҐґЄєѢѣҪҫӐӑӖӗӲӳҘҙӀӏ]\p{L}*)(?!\p{L})",
        RegexOptions.CultureInvariant)]
    public static partial Regex OtherLanguage { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?<last>П)\s?Р\s?И\s?К\s?А\s?З\s?Ы\s?В\s?А\s?(?:Ю|Е\s?Т)"
        + @"|п\s?о\s?(?<last>с)\s?т\s?а\s?н\s?о\s?в\s?л\s?я\s?(?:ю|е\s?т)|(?<last>о)бязыва(?:ю|ет)|(?<last>р)аспоряжаюсь)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Verb { get; }
}
