using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports;

/// <summary>The name of the project: what is quoted after «регионального проекта», «муниципального проекта»; of several, the one in mixed
/// case.</summary>
internal static partial class ProjectName
{
    /// <param name="text">The document up to the first table and the headings of its parts, on one line.</param>
    public static string? In(string text)
    {
        var names = Quoted.Matches(text).Select(match => match.Groups[1].Value.Trim()).Where(name => name.Length > 0).ToList();
        if (names.Count == 0) return null;
        return names.Find(name => name.Any(char.IsLower) && name.Equals(names[0], StringComparison.OrdinalIgnoreCase))
            ?? names.Find(name => name.Any(char.IsLower)) ?? names[0];
    }

    [GeneratedRegex(
        @"(?:регионального|муниципального|ведомственного|приоритетного|отраслевого)\s+проекта\s+"
        + @"(?:[""«]((?:[^""«»]|«[^«»]*»){2,300})[""»])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Quoted { get; }
}
