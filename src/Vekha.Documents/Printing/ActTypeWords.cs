using Vekha.Documents.Acts;

namespace Vekha.Documents.Printing;

/// <summary>The word that names a kind of act, as sentences need it.</summary>
public static class ActTypeWords
{
    /// <summary>«распоряжение»; the accusative is the same.</summary>
    public static string Nominative(this ActType type) => type switch
    {
        ActType.Order => "распоряжение",
        ActType.Resolution => "постановление",
        ActType.Directive => "приказ",
        ActType.Decree => "указ",
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    public static string Genitive(this ActType type) => Stem(type) + (IsNeuter(type) ? "я" : "а");

    public static string GenitivePlural(this ActType type) => IsNeuter(type) ? Stem(type)[..^1] + "ий" : Stem(type) + "ов";

    public static string Dative(this ActType type) => Stem(type) + (IsNeuter(type) ? "ю" : "у");

    public static string Instrumental(this ActType type) => Stem(type) + (IsNeuter(type) ? "ем" : "ом");

    /// <summary>«постановляет», «приказываю»; null for an act that orders without a verb.</summary>
    /// <param name="ofBody">The body that orders is named before the verb.</param>
    public static string? Verb(this ActType type, bool ofBody) => type switch
    {
        ActType.Directive => "приказываю",
        ActType.Resolution when ofBody => "постановляет",
        ActType.Resolution or ActType.Decree => "постановляю",
        _ => null,
    };

    private static bool IsNeuter(ActType type) => type is ActType.Order or ActType.Resolution;

    private static string Stem(ActType type) => IsNeuter(type) ? type.Nominative()[..^1] : type.Nominative();
}
