namespace Vekha.Formats.Scans;

/// <summary>Latin letters that stand in a Cyrillic word because they look alike, and the other way round.</summary>
internal static class LookAlikes
{
    private const string Latin = "ABCEHKMOPTXYaceopxyk";
    private const string Cyrillic = "АВСЕНКМОРТХУасеорхук";

    /// <returns>The word in one alphabet; the word itself where nothing is to mend or its letters do not all have a twin.</returns>
    public static string Mended(string word)
    {
        var (latin, cyrillic) = (word.Count(char.IsAsciiLetter), word.Count(IsCyrillic));
        if (latin == 0 || cyrillic == 0) return word;
        // «IT-куб» is two words of two alphabets, each on its side of the hyphen.
        return string.Join('-', word.Split('-').Select(Part));
    }

    private static string Part(string part)
    {
        var (latin, cyrillic) = (part.Count(char.IsAsciiLetter), part.Count(IsCyrillic));
        if (latin == 0 || cyrillic == 0) return part;
        var (from, to) = cyrillic >= latin ? (Latin, Cyrillic) : (Cyrillic, Latin);
        var foreign = part.Where(c => cyrillic >= latin ? char.IsAsciiLetter(c) : IsCyrillic(c));
        return foreign.All(c => from.Contains(c, StringComparison.Ordinal)) ? string.Concat(part.Select(c => from.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? to[i] : c)) : part;
    }

    private static bool IsCyrillic(char c) => c is >= 'А' and <= 'я' or 'Ё' or 'ё';
}
