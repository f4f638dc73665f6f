using System.Text.RegularExpressions;
using Vekha.Planning.Organisations;

namespace Vekha.Planning.Centres;

/// <summary>Which organisations a title names: «… на базе МОУ «Школа № 5 г. Балабаново»».</summary>
public static partial class NamedHosts
{
    // Shorter names stand in many words.
    private const int ShortestName = 5;

    public static IReadOnlyList<OrganisationId> In(string text, IEnumerable<Organisation> organisations)
    {
        var plain = $" {Plain(text)} ";
        return [.. organisations.Where(o => Names(o).Any(name => plain.Contains($" {name} ", StringComparison.Ordinal))).Select(o => o.Id)];
    }

    /// <summary>Those among them whose name no other organisation has: «Школа № 1» of one town is not that of another.</summary>
    public static IReadOnlyList<OrganisationId> Certain(string text, IReadOnlyList<Organisation> organisations)
    {
        var plain = $" {Plain(text)} ";
        var found = organisations.SelectMany(o => Names(o).Select(name => (o.Id, Name: name)))
            .Where(o => plain.Contains($" {o.Name} ", StringComparison.Ordinal)).ToLookup(o => o.Name, o => o.Id);
        return [.. found.Where(ids => ids.Count() == 1).SelectMany(ids => ids).Distinct()];
    }

    /// <summary>Whether it names a school by its number or its own name, whosever it is: «СОШ № 5», «лицея «Меридиан»».</summary>
    public static bool IsForOne(string text) => OneSchool().IsMatch(text);

    private static IEnumerable<string> Names(Organisation organisation) => new[]
        {
            organisation.Name, organisation.ShortName ?? "", Quoted().Match(organisation.Name).Groups[1].Value,
        }
        .Select(Plain).Where(name => name.Length >= ShortestName && name.Contains(' ', StringComparison.Ordinal)).Distinct();

    // Words and numbers only: marks of quotation, «№» and the width of spaces are printed in every way.
    private static string Plain(string text) =>
        string.Join(' ', Word().Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value));

    /// <summary>A kind of school in the singular, next to what tells it from others.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}-])(?:\p{Lu}{0,5}ОУ|\p{Lu}{0,4}ОШ|(?i:школ(?:а|ы|е|у|ой)|гимнази(?:я|и|ю|ей)|лице(?:й|я|ю|е|ем)"
        + @"|(?:техникум|колледж)(?:а|у|е|ом)?|училищ(?:е|а|у|ем)|школы?-интернат\p{L}*|кадетск\p{L}+\s+корпус\p{L}*))"
        + @"\s*(?:[""«“„]\s*)?(?:(?:№|N)\s*\d|(?<=[""«“„]\s*)\p{L}|(?i:имени|им\.)\s*\p{Lu})",
        RegexOptions.CultureInvariant)]
    private static partial Regex OneSchool();

    [GeneratedRegex("«(.+)»")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Word();
}
