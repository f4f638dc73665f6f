namespace Vekha.Documents.Deadlines.Words;

/// <summary>Letters that look alike in the two alphabets, and letters that are misread figures.</summary>
internal static class Letters
{
    private const string Latin = "ABCEHKMOPTXYaceopxykmtbh";
    private const string Cyrillic = "АВСЕНКМОРТХУасеорхукмтьн";

    public static bool IsCyrillic(char c) => c is >= 'Ѐ' and <= 'ӿ';

    public static bool IsLatin(char c) => c is >= 'A' and <= 'Z' or >= 'a' and <= 'z';

    public static bool IsHyphen(char c) => c is '-' or '‐' or '‑';

    public static bool IsDash(char c) => IsHyphen(c) || c is >= '‒' and <= '―' or '−' or '﹣' or '－';

    /// <summary>The Russian letter that looks the same, or the letter itself.</summary>
    public static char Russian(char c) => Latin.IndexOf(c, StringComparison.Ordinal) is >= 0 and var i ? Cyrillic[i] : c;

    /// <summary>The digit that was misread as the letter, or the letter itself: l and I for 1, O for 0.</summary>
    public static char Figure(char c) => c switch
    {
        'l' or 'I' or 'І' or '|' => '1',
        'O' or 'o' or 'О' or 'о' => '0',
        _ => c,
    };

    /// <summary>How much a letter adds in the number of a quarter: П, Ш and У are II, III and V.</summary>
    public static int? Roman(char c) => c switch
    {
        'I' or 'i' or 'l' or '1' or '|' or 'І' or 'і' => 1,
        'П' or 'п' => 2,
        'Ш' or 'ш' => 3,
        'V' or 'v' or 'У' or 'у' or 'Y' or 'y' => 5,
        _ => null,
    };
}
