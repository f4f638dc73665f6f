using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The line that names the kind of act, alone or with the issuer in the genitive: «УКАЗ ГУБЕРНАТОРА …».</summary>
/// <param name="Issuer">As printed after the type.</param>
/// <param name="Next">Index of the line below.</param>
internal sealed partial record TypeLine(ActType Type, string? Issuer, int Next)
{
    /// <summary>Date and number on the line of the type itself.</summary>
    public string? Requisites { get; init; }

    /// <summary>«ПРИКАЗ № 100», «РАСПОРЯЖЕНИЕ от 5 марта 2029 г. № 17-р», and nothing else on the line.</summary>
    public static TypeLine? WithRequisites(IReadOnlyList<PrintedLine> lines, int index) =>
        Beside.Match(lines[index].Text) is { Success: true } match && ActTypes.Named(match.Groups["type"].Value) is { } type && Acts.Requisites.Holds(match.Groups["rest"].Value)
            ? new(type, null, index + 1) { Requisites = match.Groups["rest"].Value } : null;

    public static TypeLine? Of(IReadOnlyList<PrintedLine> lines, int index)
    {
        var text = lines[index].Text;
        if (text.Length == 0 || !char.IsUpper(text[0])) return null;
        if (ActTypes.Alone(text) is { } alone)
            return BodyInGenitive.IsMatch(Line(lines, index + 1)) ? WithIssuer(lines, index + 1, alone, Line(lines, index + 1)) : new(alone, null, index + 1);
        return Together.Match(text) is { Success: true } match && ActTypes.Named(match.Groups["type"].Value) is { } type
            ? WithIssuer(lines, index, type, match.Groups["issuer"].Value)
            : null;
    }

    private static string Line(IReadOnlyList<PrintedLine> lines, int index) => index < lines.Count ? lines[index].Text : "";

    private static TypeLine WithIssuer(IReadOnlyList<PrintedLine> lines, int index, ActType type, string issuer)
    {
        var next = index + 1;
        for (; next < lines.Count && next <= index + 3 && IssuerName.IsCapitals(Line(lines, next)) && !TitleLines.IsStart(Line(lines, next)) && !Acts.Requisites.Holds(Line(lines, next)); next++)
            issuer += " " + lines[next].Text;
        return new(type, issuer, next);
    }

    [GeneratedRegex(@"^(?<type>РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|ПРИКАЗ|УКАЗ)\s+(?<issuer>[\p{Lu}\s«»""–-]+)$")]
    private static partial Regex Together { get; }

    [GeneratedRegex(@"^(?<type>распоряжение|постановление|приказ|указ)\s*(?<rest>(?:от\s?|№|N|\d).*)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside { get; }

    [GeneratedRegex(@"^(правительства|министерства|администрации|департамента|комитета|управления|губернатора|президента|главы|мэра)\s", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex BodyInGenitive { get; }
}
