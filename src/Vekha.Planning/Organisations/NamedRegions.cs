using System.Text.RegularExpressions;

namespace Vekha.Planning.Organisations;

/// <summary>Regions that a text names: «Правительство Кемеровской области – Кузбасса», «Республика Тыва», «Пермского края».</summary>
public static partial class NamedRegions
{
    /// <summary>Enough to know the name of a republic in any case: «Хакасия», «Хакасии».</summary>
    private const int Beginning = 5;

    /// <summary>The region that is named where this one is not, as it is printed; null where none is, or where it is not evident.</summary>
    /// <param name="texts">The surest first: the first one that names a region decides.</param>
    public static string? Other(Organisation region, IEnumerable<string?> texts)
    {
        var own = In($"{region.Name} {region.ShortName}").Select(named => named.Key).ToHashSet();
        if (own.Count == 0) return null;
        var named = texts.Select(text => In(text ?? "").ToList()).FirstOrDefault(found => found.Count > 0);
        return named is null || named.Exists(one => own.Contains(one.Key)) ? null : named[0].Printed;
    }

    private static IEnumerable<(string Key, string Printed)> In(string text) =>
        Region.Matches(text).Select(match => (KeyOf(match), match.Value));

    private static string KeyOf(Match match)
    {
        var name = (match.Groups["adjective"] is { Success: true } adjective ? adjective.Value : match.Groups["republic"].Value)
            .ToUpperInvariant().Replace('Ё', 'Е');
        return match.Groups["republic"].Success && name.Length > Beginning ? name[..Beginning] : name;
    }

    /// <summary>With a capital: «педагогической области» is no region.</summary>
    [GeneratedRegex(
        @"(?<![\p{L}-])(?:(?<adjective>\p{Lu}[\p{L}-]*(?i:[сц]к))(?i:ая|ой|ую|ий|ого|ому|ом|им)\s+"
        + @"(?i:област(?:ь|и|ью)|кра(?:й|я|ю|е|ем)|республик(?:а|и|е|у|ой)|автономн\p{L}+\s+(?:округ\p{L}*|област\p{L}+))"
        + @"|(?i:республик(?:а|и|е|у|ой))\s+(?<republic>\p{Lu}\p{L}+))(?!\p{L})",
        RegexOptions.CultureInvariant)]
    private static partial Regex Region { get; }
}
