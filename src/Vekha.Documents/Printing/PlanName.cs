using System.Text.RegularExpressions;

namespace Vekha.Documents.Printing;

/// <summary>How sentences of an act name a plan by its title.</summary>
/// <param name="Accusative">«комплекс мер («дорожную карту») по созданию …».</param>
/// <param name="Approved">The participle that agrees with it: «утверждённый».</param>
/// <param name="Genitive">Of the word that names its kind: «комплекса мер».</param>
internal sealed partial record PlanName(string Accusative, string Approved, string Genitive)
{
    private static readonly (string Nominative, string Accusative, string Approved, string Genitive)[] Kinds =
    [
        ("комплекс мер", "комплекс мер", "утверждённый", "комплекса мер"),
        ("комплексный план", "комплексный план", "утверждённый", "комплексного плана"),
        ("план-график", "план-график", "утверждённый", "плана-графика"), ("план", "план", "утверждённый", "плана"),
        ("перечень мероприятий", "перечень мероприятий", "утверждённый", "перечня мероприятий"),
        ("график", "график", "утверждённый", "графика"),
        ("дорожная карта", "дорожную карту", "утверждённую", "дорожной карты"),
        ("мероприятия", "мероприятия", "утверждённые", "мероприятий"),
    ];

    /// <returns>null where the title does not begin with a usual word, or where capitals hide which words are names.</returns>
    public static PlanName? Of(string title)
    {
        var words = title.TrimStart('«', '"');
        if (words.Length < title.Length || !words.Any(char.IsLower)) return null;
        var plain = Capitals.Replace(words, lead => lead.Value.ToLowerInvariant());
        plain = char.ToLowerInvariant(plain[0]) + plain[1..];
        var kind = Kinds.FirstOrDefault(kind => IsKind(plain, kind.Nominative));
        if (kind.Nominative is null) return null;
        var rest = plain[kind.Nominative.Length..].Replace("(«дорожная карта»)", "(«дорожную карту»)", StringComparison.Ordinal);
        return new(kind.Accusative + rest, kind.Approved, kind.Genitive);
    }

    private static bool IsKind(string title, string kind) => title.StartsWith(kind, StringComparison.Ordinal)
        && (title.Length == kind.Length || !char.IsLetter(title[kind.Length]) && title[kind.Length] != '-');

    /// <summary>«КОМПЛЕКС МЕР («ДОРОЖНАЯ КАРТА») по созданию»: whole words of capitals at the beginning.</summary>
    [GeneratedRegex(@"^(?:\P{L}*\p{Lu}+(?!\p{L}))+")]
    private static partial Regex Capitals { get; }
}
