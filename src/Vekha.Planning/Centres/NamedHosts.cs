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

    private static IEnumerable<string> Names(Organisation organisation) => new[]
        {
            organisation.Name, organisation.ShortName ?? "", Quoted().Match(organisation.Name).Groups[1].Value,
        }
        .Select(Plain).Where(name => name.Length >= ShortestName && name.Contains(' ', StringComparison.Ordinal)).Distinct();

    // Words and numbers only: marks of quotation, «№» and the width of spaces are printed in every way.
    private static string Plain(string text) =>
        string.Join(' ', Word().Matches(text.ToLowerInvariant().Replace('ё', 'е')).Select(match => match.Value));

    [GeneratedRegex("«(.+)»")]
    private static partial Regex Quoted();

    [GeneratedRegex(@"\p{L}+|\d+")]
    private static partial Regex Word();
}
