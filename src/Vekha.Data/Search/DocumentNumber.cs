namespace Vekha.Data.Search;

/// <summary>Numbers of documents as search compares them: «714-p» with a Latin letter and «№ 714-Р» are one.</summary>
internal static class DocumentNumber
{
    public const string Latin = "aceopxykmhtb";
    public const string Cyrillic = "асеорхукмнтв";
    /// <summary>What people set or leave out as they like.</summary>
    public const string Separators = "№ -–—/._,";

    public static string InCyrillic(string word) => string.Concat(word.Select(c => Twin(c, Latin, Cyrillic)));

    public static string InLatin(string word) => string.Concat(word.Select(c => Twin(c, Cyrillic, Latin)));

    /// <summary>Without separators, in Cyrillic: «714р».</summary>
    public static string Key(string word) => InCyrillic(string.Concat(word.Where(c => !Separators.Contains(c, StringComparison.Ordinal))));

    private static char Twin(char letter, string from, string to)
    {
        var lower = char.ToLowerInvariant(letter);
        return from.IndexOf(lower, StringComparison.Ordinal) is >= 0 and var i ? to[i] : lower;
    }
}
