namespace Vekha.Documents.Amendments;

/// <summary>The cases of a name such as «региональный оператор центров»: adjectives and the first noun change, the rest stays. Gives only
/// what the endings tell for certain; no form is better than a wrong one.</summary>
public static class Inflection
{
    private const int CaseCount = 6;
    private const int Genitive = 1;
    private const int Accusative = 3;

    /// <summary>For each form the old words may take, the new words in the same case; null where that is not certain.</summary>
    public static IReadOnlyDictionary<string, string?> Replacements(string old, string words)
    {
        var (before, after) = (Cases(old), Cases(words));
        if (before is null) return new Dictionary<string, string?>(StringComparer.Ordinal) { [old] = words };
        var forms = before.Index().Where(form => form.Item is not null).GroupBy(form => form.Item!, form => after?[form.Index], StringComparer.Ordinal)
            .ToDictionary(form => form.Key, form => form.Distinct().ToList() is [var one] ? one : null, StringComparer.Ordinal);
        if (MayBeSeveral(old) && !MayBeSeveral(words) && after?.Distinct().Count() > 1) forms[before[Genitive]!] = null;
        return forms;
    }

    /// <summary>The genitive singular is also the nominative plural: «школы», «управления», but not «сельской школы».</summary>
    private static bool MayBeSeveral(string name) => name.Split(' ')[0] is { Length: > 2 } noun && Adjective(noun) is null && Noun(noun) is { Gender: not 'м' };

    /// <summary>Nominative, genitive, dative, accusative, instrumental, prepositional.</summary>
    /// <param name="name">In the nominative singular.</param>
    /// <returns>null where its noun belongs to no declension known here.</returns>
    public static IReadOnlyList<string?>? Cases(string name)
    {
        var words = name.Split(' ');
        var head = Array.FindIndex(words, word => Adjective(word) is null);
        if (head < 0 || words[head] is not { Length: > 2 } noun || !noun.All(c => char.IsLetter(c) || c == '-')) return null;
        if (noun.Count(char.IsUpper) > 1) return [.. Enumerable.Repeat(name, CaseCount)];
        if (Noun(noun) is not { } declined || words[..head].Any(word => GenderOf(word) != declined.Gender)) return null;
        return [.. Enumerable.Range(0, CaseCount).Select(at => string.Join(' ', words.Select((word, i) => i < head ? Adjective(word)![Agreeing(at)] : i == head ? declined.Forms[at] : word)))];

        // For persons the accusative is the genitive.
        int Agreeing(int at) => at == Accusative && declined.Gender == 'м' && IsPerson(noun) ? Genitive : at;
    }

    private static (char Gender, string[] Forms)? Noun(string noun)
    {
        var (one, two) = (noun[..^1], noun[..^2]);
        return noun switch
        {
            [.., 'е', 'ц'] or [.., 'о' or 'е', 'к'] => null,
            [.., 'и', 'й'] => Masculine(one + "я", one + "ю", one + "ем", one + "и"),
            [.., 'й'] => Masculine(one + "я", one + "ю", one + "ем", one + "е"),
            [.., 'т', 'е', 'л', 'ь'] => Masculine(one + "я", one + "ю", one + "ем", one + "е"),
            [.., 'о', 'с', 'т', 'ь'] => ('ж', [noun, one + "и", one + "и", noun, noun + "ю", one + "и"]),
            [.., 'и', 'я'] => ('ж', [noun, one + "и", one + "и", one + "ю", one + "ей", one + "и"]),
            [.., 'ж' or 'ш' or 'щ' or 'ч' or 'ц', 'а'] => null,
            [.., 'а'] => ('ж', [noun, one + (two.Length < one.Length && one[^1] is 'к' or 'г' or 'х' ? "и" : "ы"), one + "е", one + "у", one + "ой", one + "е"]),
            [.., 'и', 'е'] => ('с', [noun, one + "я", one + "ю", noun, one + "ем", one + "и"]),
            [.., 'о'] => ('с', [noun, one + "а", one + "у", noun, one + "ом", one + "е"]),
            [.., 'ж' or 'ш' or 'щ' or 'ч' or 'ц' or 'ь' or 'ъ'] or [.., 'е' or 'ё' or 'и' or 'у' or 'ы' or 'э' or 'ю' or 'я'] => null,
            _ => Masculine(noun + "а", noun + "у", noun + "ом", noun + "е"),
        };

        (char, string[]) Masculine(string genitive, string dative, string instrumental, string prepositional) =>
            ('м', [noun, genitive, dative, IsPerson(noun) ? genitive : noun, instrumental, prepositional]);
    }

    private static bool IsPerson(string noun) => new[] { "тель", "ор", "ер", "ист", "ник", "лог" }.Any(end => noun.EndsWith(end, StringComparison.Ordinal));

    private static char GenderOf(string adjective) => adjective[^1] switch { 'й' => 'м', 'я' => 'ж', _ => 'с' };

    private static string[]? Adjective(string word)
    {
        if (word.Length < 4) return null;
        var stem = word[..^2];
        var (isHushing, isVelar, isSoft) = (stem[^1] is 'ж' or 'ш' or 'щ' or 'ч', stem[^1] is 'к' or 'г' or 'х', stem[^1] == 'н');
        return word[^2..] switch
        {
            "ый" or "ой" => Masculine("о", isVelar || isHushing ? "и" : "ы"),
            "ий" when isVelar => Masculine("о", "и"),
            "ий" when isHushing || isSoft => Masculine("е", "и"),
            "ая" => Feminine(isHushing ? "ей" : "ой", "ую"),
            "яя" => Feminine("ей", "юю"),
            "ое" => Neuter("о", isVelar || isHushing ? "и" : "ы"),
            "ее" => Neuter("е", "и"),
            _ => null,
        };

        string[] Masculine(string vowel, string instrumental) => [word, stem + vowel + "го", stem + vowel + "му", word, stem + instrumental + "м", stem + vowel + "м"];
        string[] Neuter(string vowel, string instrumental) => Masculine(vowel, instrumental);
        string[] Feminine(string ending, string accusative) => [word, stem + ending, stem + ending, stem + accusative, stem + ending, stem + ending];
    }
}
