using Vekha.Formats.Layout;

namespace Vekha.Formats.Pdf;

/// <summary>Tells whether the words of a page are text: some files map their letters to wrong characters, although the page looks
/// right.</summary>
internal static class TextLayer
{
    /// <summary>Fewer characters are too few to judge.</summary>
    private const int FewestToJudge = 60;

    /// <summary>So many signs without a letter are no page of figures but one whose letters have no names.</summary>
    private const int FewestSigns = 12;

    private const string Vowels = "аеёиоуыэюяaeiouy";

    /// <returns>The words, decoded where that mends them; none where they are no text, so that the page is recognised instead.</returns>
    public static IReadOnlyList<PageWord> Readable(IReadOnlyList<PageWord> words)
    {
        var text = string.Concat(words.Select(word => word.Text));
        if (text.Length < FewestToJudge) return text.Length >= FewestSigns && !text.Any(char.IsLetter) ? [] : words;
        if (IsText(text)) return words;
        return IsText(Decoded(text)) ? [.. words.Select(word => word with { Text = Decoded(word.Text) })] : [];
    }

    /// <summary>Most characters are letters and digits, and the share of vowels is that of a language.</summary>
    private static bool IsText(string text)
    {
        var letters = text.Where(c => IsCyrillic(c) || char.IsAsciiLetter(c)).ToList();
        var figures = text.Count(char.IsAsciiDigit);
        var others = text.Count(c => !char.IsAscii(c) && !IsCyrillic(c) && !char.IsPunctuation(c) && c is not '№');
        if (others > 0.15 * text.Length || letters.Count + figures < 0.5 * text.Length) return false;
        var vowels = letters.Count(c => Vowels.Contains(char.ToLowerInvariant(c), StringComparison.Ordinal));
        var share = vowels / (double)Math.Max(1, letters.Count);
        return letters.Count < FewestToJudge || share is > 0.28 and < 0.58;
    }

    /// <summary>«Ïðàâèòåëüñòâî»: letters of Windows-1251 taken for those of Western Europe.</summary>
    private static string Decoded(string text) => string.Concat(text.Select(c => c switch
    {
        >= 'À' and <= 'ÿ' => (char)(c - 'À' + 'А'),
        '¨' => 'Ё',
        '¸' => 'ё',
        '¹' => '№',
        _ => c,
    }));

    private static bool IsCyrillic(char c) => c is >= 'А' and <= 'я' or 'Ё' or 'ё';
}
