using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The region printed above its body: «ЗАРЕЧЕНСКАЯ ОБЛАСТЬ | ПРАВИТЕЛЬСТВО» is the Government of the region; above a town's body
/// it only says where the town is.</summary>
internal static partial class Region
{
    public static string Within(string name)
    {
        if (Printed.Match(name) is not { Success: true } match) return name;
        var body = name[match.Length..];
        if (!Body.IsMatch(body)) return name;
        return Territory.IsMatch(body) ? body : $"{body} {Genitive(match)}";
    }

    /// <summary>In the letters of the print: capitals give capitals.</summary>
    private static string Genitive(Match region)
    {
        var capitals = IssuerName.IsCapitals(region.Value);
        var genitive = region.Groups["kind"].Value.ToUpperInvariant() switch
        {
            "ОБЛАСТЬ" => region.Groups["stem"].Value + "ой области",
            "РЕСПУБЛИКА" => region.Groups["stem"].Value + "ой Республики",
            "КРАЙ" => region.Groups["stem"].Value + "ого края",
            _ => $"Республики {region.Groups["name"].Value}",
        };
        return capitals ? genitive.ToUpperInvariant() : genitive;
    }

    [GeneratedRegex(
        @"^(?:(?<stem>\p{Lu}[\p{L}-]*[сц]к)(?:ая\s(?<kind>область|республика)|ий\s(?<kind>край))"
        + @"|республика\s(?<name>\p{Lu}[\p{L}-]+(?:\s[ЭЯ]\p{L}{1,2})?))\s(?=\p{Lu})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Printed { get; }

    [GeneratedRegex(
        @"^(?:правительство|администрация|дума|министерство|департамент|комитет|управление|кабинет|коллегия|губернатор|глава|мэр"
        + @"|мэрия)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Body { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:област|кра[йяю](?!\p{L})|район|округ|республик|город|посел|сел[ао](?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Territory { get; }
}
