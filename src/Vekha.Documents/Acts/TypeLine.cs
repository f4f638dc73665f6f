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

    /// <summary>The number beside it may be that of the school, «ПРИКАЗ ПО ШКОЛЕ № 5»: one further down comes first.</summary>
    public bool IsBySchool { get; init; }

    /// <summary>«ПРИКАЗ № 100», «РАСПОРЯЖЕНИЕ от 5 марта 2029 г. № 17-р», «ПРИКАЗ по школе № 12», and nothing else on the line.</summary>
    public static TypeLine? WithRequisites(IReadOnlyList<PrintedLine> lines, int index) =>
        Beside.Match(LetterSpacing.Closed(lines[index].Text)) is { Success: true } match
            && ActTypes.Named(match.Groups["type"].Value) is { } type && Acts.Requisites.Holds(match.Groups["rest"].Value)
            ? new(type, null, index + 1)
            {
                Requisites = match.Groups["rest"].Value,
                IsBySchool = match.Groups["about"].Success && !PrintedDate.Date.IsMatch(match.Groups["rest"].Value),
            }
            : null;

    public static TypeLine? Of(IReadOnlyList<PrintedLine> lines, int index)
    {
        var text = lines[index].Text;
        if (text.Length == 0 || !char.IsUpper(text[0])) return null;
        if (ActTypes.Alone(text) is { } alone) return Below(lines, index, alone);
        if (BySchool.Match(text) is { Success: true } school && !IsGeneral.IsMatch(school.Groups["issuer"].Value)
            && ActTypes.Named(school.Groups["type"].Value) is { } own)
            return new(own, Organisation(school.Groups["issuer"].Value), index + 1);
        if (ByGeneral.Match(text) is { Success: true } general && IsGeneral.IsMatch(general.Groups["issuer"].Value)
            && ActTypes.Named(general.Groups["type"].Value) is { } kind)
            return new(kind, null, index + 1);
        return Together.Match(text) is { Success: true } match && ActTypes.Named(match.Groups["type"].Value) is { } type
            ? WithIssuer(lines, index, type, match.Groups["issuer"].Value)
            : InGenitive(lines, index);
    }

    /// <summary>The issuer may stand below the type: «УКАЗ | ГУБЕРНАТОРА ОБЛАСТИ», «ПРИКАЗ | по МБОУ СОШ № 5».</summary>
    private static TypeLine Below(IReadOnlyList<PrintedLine> lines, int index, ActType type)
    {
        var next = Line(lines, index + 1);
        if (IssuingBodies.BeginsInGenitive(next)) return WithIssuer(lines, index + 1, type, next);
        return OfSchool.Match(next) is { Success: true } school
            ? new(type, Organisation(school.Groups["issuer"].Value), index + 2) : new(type, null, index + 1);
    }

    /// <summary>«Постановление Правительства Тверской области», date and number on the line below: so legal databases print it, the
    /// body on one line or two.</summary>
    private static TypeLine? InGenitive(IReadOnlyList<PrintedLine> lines, int index)
    {
        if (WithBody.Match(lines[index].Text) is not { Success: true } match || ActTypes.Named(match.Groups["type"].Value) is not { } type
            || !IssuingBodies.BeginsInGenitive(match.Groups["issuer"].Value))
            return null;
        var issuer = match.Groups["issuer"].Value;
        for (var next = index + 1; next <= index + MostLinesOfBody && next < lines.Count; next++)
        {
            var text = lines[next].Text;
            if (Acts.Requisites.Holds(text)) return new(type, issuer, next);
            if (TitleLines.IsStart(text) || text.EndsWith(':') || PrintedDate.Date.IsMatch(text)
                || ClauseNumber.At(text) is not null)
                break;
            issuer += " " + text;
        }
        return null;
    }

    /// <summary>In the nominative: an abbreviation does not change, «муниципальному учреждению» does.</summary>
    private static string? Organisation(string printed) =>
        IsGeneral.IsMatch(printed) ? null : Dative.Replace(printed, word => word.Groups["stem"].Value + "ое")
            .Replace("учреждению", "учреждение", StringComparison.OrdinalIgnoreCase);

    private const int MostLinesOfBody = 3;

    private static string Line(IReadOnlyList<PrintedLine> lines, int index) => index < lines.Count ? lines[index].Text : "";

    private static TypeLine WithIssuer(IReadOnlyList<PrintedLine> lines, int index, ActType type, string issuer)
    {
        var next = index + 1;
        for (; next < lines.Count && next <= index + 3 && IssuerName.IsCapitals(Line(lines, next)) && !TitleLines.IsStart(Line(lines, next))
            && !Acts.Requisites.Holds(Line(lines, next)); next++)
            issuer += " " + lines[next].Text;
        return new(type, issuer, next);
    }

    [GeneratedRegex(@"^(?<type>РАСПОРЯЖЕНИЕ|ПОСТАНОВЛЕНИЕ|ПРИКАЗ|УКАЗ)\s+(?<issuer>[\p{Lu}\s«»""–-]+)$")]
    private static partial Regex Together { get; }

    [GeneratedRegex(
        @"^(?<type>распоряжение|постановление|приказ|указ)(?<about>\s+по\s+(?:\p{L}+\s){1,4}?)?\s*(?<rest>(?:от\s?|№|N|\d).*)$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Beside { get; }

    [GeneratedRegex(
        @"^(?<type>распоряжение|постановление|приказ|указ)\s(?<issuer>[^№\d_:]{5,200})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex WithBody { get; }

    /// <summary>«ПРИКАЗ по МБОУ СОШ № 5»: the number belongs to the school.</summary>
    [GeneratedRegex(@"^(?<type>(?:РАСПОРЯЖЕНИЕ|ПРИКАЗ|Распоряжение|Приказ))\s+(?:по|ПО)\s+(?<issuer>\p{Lu}{3,}(?:\s.*)?)$")]
    private static partial Regex BySchool { get; }

    [GeneratedRegex(
        @"^(?<type>распоряжение|приказ)\s+по\s+(?<issuer>[^№\d]{3,60})$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ByGeneral { get; }

    [GeneratedRegex(@"^(?:по|ПО|По)\s+(?<issuer>(?:\p{Lu}{3,}|\p{L}+ому\s).*)$")]
    private static partial Regex OfSchool { get; }

    /// <summary>«по школе», «по основной деятельности» names nobody.</summary>
    [GeneratedRegex(
        @"^(?:школе|учреждению|лицею|гимназии|колледжу|техникуму|садику|организации|личному|основной|кадрам)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex IsGeneral { get; }

    [GeneratedRegex(@"(?<stem>\p{L}+)ому(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Dative { get; }
}
