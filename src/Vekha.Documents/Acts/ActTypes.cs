using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The word that tells what kind of act it is.</summary>
internal static partial class ActTypes
{
    /// <summary>The type where it is alone on a line: «РАСПОРЯЖЕНИЕ», «П О С Т А Н О В Л Е Н И Е».</summary>
    public static ActType? Alone(string line) => Named(Spaced.IsMatch(line) ? line.Replace(" ", "", StringComparison.Ordinal) : line);

    public static ActType? Named(string word) => word.Trim().ToUpperInvariant() switch
    {
        "РАСПОРЯЖЕНИЕ" => ActType.Order,
        "ПОСТАНОВЛЕНИЕ" => ActType.Resolution,
        "ПРИКАЗ" => ActType.Directive,
        "УКАЗ" => ActType.Decree,
        _ => null,
    };

    /// <summary>The type by the verb that orders: «п о с т а н о в л я ю», «ПРИКАЗЫВАЮ».</summary>
    public static ActType? ByVerb(string line) => Verb.Match(line) switch
    {
        { Success: false } => null,
        var verb => char.ToUpperInvariant(verb.Groups["last"].Value[0]) switch { 'П' => ActType.Directive, 'Р' => ActType.Order, _ => ActType.Resolution },
    };

    [GeneratedRegex(@"^(\p{L}\s){3,}\p{L}$")]
    private static partial Regex Spaced { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:(?<last>П)\s?Р\s?И\s?К\s?А\s?З\s?Ы\s?В\s?А\s?(?:Ю|Е\s?Т)|п\s?о\s?(?<last>с)\s?т\s?а\s?н\s?о\s?в\s?л\s?я\s?(?:ю|е\s?т)|(?<last>о)бязыва(?:ю|ет)|(?<last>р)аспоряжаюсь)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    public static partial Regex Verb { get; }
}
