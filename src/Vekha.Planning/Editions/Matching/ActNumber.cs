using System.Text;

namespace Vekha.Planning.Editions.Matching;

/// <summary>Numbers of acts as people mean them: Latin and Cyrillic look-alikes are one letter, «714-р», «714р» and «№ 714 - Р» one
/// number.</summary>
public static class ActNumber
{
    private const string Latin = "ABCEHKMOPTXYN";
    private const string Cyrillic = "АВСЕНКМОРТХУН";
    private const string Dashes = "-‐‑‒–—−";

    public static bool IsSame(string? a, string? b) => a is not null && b is not null && Folded(a) == Folded(b);

    public static string Folded(string number)
    {
        var signs = Signs(number);
        var folded = new StringBuilder(signs.Length);
        for (var i = 0; i < signs.Length; i++)
        {
            var isBetweenAlike = i > 0 && i + 1 < signs.Length && char.IsLetter(signs[i - 1]) == char.IsLetter(signs[i + 1]);
            if (signs[i] != '-' || isBetweenAlike) folded.Append(signs[i]);
        }
        return folded.ToString();
    }

    private static string Signs(string number) =>
        string.Concat(number.ToUpperInvariant().Where(c => !char.IsWhiteSpace(c) && c != '№').Select(OneAlphabet));

    private static char OneAlphabet(char letter) =>
        Dashes.Contains(letter, StringComparison.Ordinal) ? '-'
        : Latin.IndexOf(letter, StringComparison.Ordinal) is >= 0 and var at ? Cyrillic[at] : letter;
}
