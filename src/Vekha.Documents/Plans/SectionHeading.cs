using System.Text.RegularExpressions;

namespace Vekha.Documents.Plans;

/// <summary>«I. Организационные мероприятия», «Раздел 2»: it groups the measures of a plan and is not one.</summary>
internal static partial class SectionHeading
{
    private const int Longest = 160;

    public static bool Is(string text) => text.Length <= Longest && !text.Contains('\n') && Start.IsMatch(text);

    [GeneratedRegex(@"^(?:раздел|этап|блок|направление|[IVXХ]+\.)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Start { get; }
}
