using System.Text.RegularExpressions;

namespace Vekha.Documents.Plans;

/// <summary>«I. Организационные мероприятия», «Раздел 2»: it groups the measures of a plan and is not one.</summary>
internal static partial class SectionHeading
{
    private const int Longest = 160;

    public static bool Is(string text) => text.Length <= Longest && !text.Contains('\n') && Start.IsMatch(text);

    /// <summary>Between two parts of a table a short line of any words heads what follows.</summary>
    public static bool MayBe(string text) => Is(text)
        || text.Length <= Longest && !text.Contains('\n') && char.IsUpper(text[0]) && text[^1] is not ('.' or ';' or ':' or ',')
            && !Continuation.IsMatch(text);

    [GeneratedRegex(@"^(?:продолжение|окончание|таблица)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continuation { get; }

    [GeneratedRegex(@"^(?:раздел|этап|блок|направление|[IVXХ]+\.)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }
}
