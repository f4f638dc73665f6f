using System.Text.RegularExpressions;

namespace Vekha.Documents.Passports;

/// <summary>A person as printed, by surname and initials: «Речная А.Б.», «А.Б.Речная», «Речная А.Б».</summary>
internal readonly partial record struct PersonName(string Surname, string Initials)
{
    /// <summary>One and the same person, whichever way the initials stand.</summary>
    public string Key => $"{Surname.ToUpperInvariant()} {string.Concat(Initials.Order())}";

    /// <returns>null for a body, or where the text holds more than a name.</returns>
    public static PersonName? Of(string? text)
    {
        if (text is null) return null;
        if (SurnameFirst.Match(text) is { Success: true } match)
            return new(match.Groups[1].Value, match.Groups[2].Value + match.Groups[3].Value);
        return InitialsFirst.Match(text) is { Success: true } other
            ? new(other.Groups[3].Value, other.Groups[1].Value + other.Groups[2].Value) : null;
    }

    [GeneratedRegex(@"^(\p{Lu}[\p{L}-]+)\s+(\p{Lu})\.\s?(?:(\p{Lu})\.?)?$")]
    private static partial Regex SurnameFirst { get; }

    [GeneratedRegex(@"^(\p{Lu})\.\s?(?:(\p{Lu})\.)?\s?(\p{Lu}\p{Ll}[\p{L}-]+)$")]
    private static partial Regex InitialsFirst { get; }
}
