using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The words by which issuing bodies are called, by rank: of the state or a region, of a part of its government, of a
/// municipality. Not the bodies themselves: there are thousands.</summary>
internal static partial class IssuingBodies
{
    private enum Gender { Masculine, Feminine, Neuter }

    private readonly record struct Body(string Nominative, string Genitive, Gender Gender);

    private static readonly Body[] OfRegions =
    [
        new("Правительство", "Правительства", Gender.Neuter), new("Президент", "Президента", Gender.Masculine),
        new("Губернатор", "Губернатора", Gender.Masculine), new("Коллегия", "Коллегии", Gender.Feminine),
        new("Кабинет", "Кабинета", Gender.Masculine), new("Совет", "Совета", Gender.Masculine), new("Дума", "Думы", Gender.Feminine),
        new("Собрание", "Собрания", Gender.Neuter),
    ];

    private static readonly Body[] OfGovernments =
    [
        new("Министерство", "Министерства", Gender.Neuter), new("Департамент", "Департамента", Gender.Masculine),
        new("Комитет", "Комитета", Gender.Masculine), new("Управление", "Управления", Gender.Neuter),
        new("Агентство", "Агентства", Gender.Neuter), new("Служба", "Службы", Gender.Feminine),
        new("Инспекция", "Инспекции", Gender.Feminine), new("Отдел", "Отдела", Gender.Masculine),
        new("Отделение", "Отделения", Gender.Neuter), new("Комиссия", "Комиссии", Gender.Feminine),
        new("Фонд", "Фонда", Gender.Masculine), new("Палата", "Палаты", Gender.Feminine), new("Сектор", "Сектора", Gender.Masculine),
    ];

    private static readonly Body[] OfMunicipalities =
    [
        new("Администрация", "Администрации", Gender.Feminine), new("Мэрия", "Мэрии", Gender.Feminine),
        new("Мэр", "Мэра", Gender.Masculine), new("Глава", "Главы", Gender.Feminine), new("Исполком", "Исполкома", Gender.Masculine),
    ];

    private static readonly Body[] All = [.. OfRegions, .. OfGovernments, .. OfMunicipalities];

    /// <summary>Whether the text begins with a body in the genitive, as after the kind of an act: «Главного управления
    /// образования».</summary>
    public static bool BeginsInGenitive(string text) => Genitives.IsMatch(text);

    /// <summary>«Государственного комитета» → «Государственный комитет»; a text that names no such body stays.</summary>
    public static string InNominative(string name)
    {
        if (Genitives.Match(name) is not { Success: true } match) return name;
        var noun = match.Groups["noun"].Value;
        var body = All.First(body => body.Genitive.Equals(noun, StringComparison.OrdinalIgnoreCase));
        var adjectives = Adjective.Replace(match.Groups["adjectives"].Value, adjective => InNominative(adjective.Value, body.Gender));
        return adjectives + Cased(body.Nominative, noun) + name[match.Length..];
    }

    /// <returns>null where it does not begin with a usual name of a body.</returns>
    public static string? InGenitive(string name)
    {
        var body = All.FirstOrDefault(body => name.StartsWith(body.Nominative + " ", StringComparison.Ordinal));
        return body.Nominative is { } nominative ? body.Genitive + name[nominative.Length..] : null;
    }

    private static string InNominative(string adjective, Gender gender)
    {
        var isSoft = adjective.EndsWith("него", StringComparison.OrdinalIgnoreCase)
            || adjective.EndsWith("ней", StringComparison.OrdinalIgnoreCase);
        var stem = adjective[..^(gender == Gender.Feminine ? 2 : 3)];
        return stem + gender switch
        {
            Gender.Feminine => isSoft ? "яя" : "ая",
            Gender.Neuter => isSoft ? "ее" : "ое",
            _ => isSoft || stem[^1] is 'к' or 'г' or 'х' ? "ий" : "ый",
        };
    }

    /// <summary>A small letter inside a name stays small.</summary>
    private static string Cased(string nominative, string printed) =>
        char.IsLower(printed[0]) ? char.ToLowerInvariant(nominative[0]) + nominative[1..] : nominative;

    [GeneratedRegex(
        @"^(?<adjectives>(?:\p{L}+(?:ого|его|ой|ей)\s){0,2})(?<noun>правительства|президента|губернатора|коллегии|кабинета|совета|думы"
        + "|собрания|министерства|департамента|комитета|управления|агентства|службы|инспекции|отдела|отделения|комиссии|фонда|палаты"
        + @"|сектора|администрации|мэрии|мэра|главы|исполкома)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Genitives { get; }

    [GeneratedRegex(@"\p{L}+")]
    private static partial Regex Adjective { get; }
}
