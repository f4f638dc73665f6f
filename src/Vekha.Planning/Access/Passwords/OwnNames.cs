using System.Text.RegularExpressions;

namespace Vekha.Planning.Access.Passwords;

/// <summary>What a person's own login and name consist of.</summary>
internal static partial class OwnNames
{
    private const int Shortest = 3;
    private const int ShortestWithEnding = 6;

    /// <summary>As keys of the keyboard: typed as they are, in the other layout, or in Latin letters.</summary>
    public static IReadOnlySet<string> AsKeys(string login, string fullName)
    {
        var parts = Word().Matches($"{login} {fullName}").Select(match => match.Value).Append(login);
        return parts.SelectMany(Forms).SelectMany(form => new[] { form, Latin.Of(form) }).Select(Keyboard.Keys)
            .Where(form => form.Length >= Shortest).ToHashSet();
    }

    // «Соколова» is «соколову», too.
    private static IEnumerable<string> Forms(string part) => part.Length >= ShortestWithEnding ? [part, part[..^1]] : [part];

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Word();
}
