using System.Globalization;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Printing;

/// <summary>Head, clauses and signature of an act. Where there is a choice, the way that reads back unchanged is taken.</summary>
internal static class OfficialAct
{
    /// <summary>Letters in half the width of an upright page.</summary>
    private const int HalfLine = 40;

    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public static IEnumerable<FormPart> Parts(Act act)
    {
        if (act.Issuer is { } issuer) yield return new FormLine(FormLineKind.Issuer, Heading(issuer));
        if (act.Type is { } type) yield return new FormLine(FormLineKind.Type, Words(type).Heading);
        if (act is { Date: { } date, Number: { } number }) yield return new FormPair(
            FormLineKind.Requisites, $"от {Day(date)}", $"№ {number}");
        else if (Requisites(act) is { } requisites) yield return new FormLine(FormLineKind.Requisites, requisites);
        if (act.Place is { } place) yield return new FormLine(FormLineKind.Place, place);
        if (act.Title is { } title) yield return new FormLine(FormLineKind.Title, title);
        foreach (var clause in act.Clauses.Where(clause => !AnnexedChanges.Has(clause)))
            yield return new FormLine(FormLineKind.Clause, $"{clause.Number}. {clause.Text}");
        if (act.Signatory is { } signatory) yield return Signature(signatory);
        foreach (var clause in act.Clauses.Where(AnnexedChanges.Has))
            yield return new FormLine(FormLineKind.Clause, AnnexedChanges.Printed(clause));
    }

    /// <summary>«от 8 декабря 2023 г. № 714-р»; null where the act has neither.</summary>
    public static string? Requisites(Act act) => (act.Date, act.Number) switch
    {
        ({ } date, { } number) => $"от {Day(date)} № {number}",
        ({ } date, null) => $"от {Day(date)}",
        (null, { } number) => $"№ {number}",
        _ => null,
    };

    /// <summary>«к распоряжению Правительства области».</summary>
    public static string AnnexTo(Act act) => OfIssuer(act, "к " + (act.Type is { } type ? Words(type).Dative : "акту"));

    /// <summary>«распоряжением Правительства области».</summary>
    public static string ApprovedBy(Act act) => OfIssuer(act, act.Type is { } type ? Words(type).Instrumental : "актом");

    internal static string Heading(ActType type) => Words(type).Heading;

    internal static string Dative(ActType type) => Words(type).Dative;

    internal static string OfIssuer(Act act, string type) =>
        act.Issuer is { } issuer && IssuerName.Genitive(issuer) is { } genitive ? $"{type} {genitive}" : type;

    /// <summary>A long post is printed in the left half, on several lines.</summary>
    private static FormSignature Signature(Signatory signatory) => new(
        ReadsBack.First<IReadOnlyList<string>>(lines => SignatoryReader.Of(Printed(lines, signatory.Name)).Signatory == signatory,
            [[.. Broken(signatory.Position)], [signatory.Position]]),
        signatory.Name);

    private static List<PrintedLine> Printed(IReadOnlyList<string> position, string name) =>
        [.. position.Select((line, i) => new PrintedLine(i < position.Count - 1 ? line : $"{line} {name}", i + 1, 0))];

    private static IEnumerable<string> Broken(string position)
    {
        var line = "";
        foreach (var word in position.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length >= HalfLine)
            {
                yield return line;
                line = "";
            }
            line += line.Length > 0 ? " " + word : word;
        }
        yield return line;
    }

    /// <summary>In capitals, unless those would hide which words are names.</summary>
    private static string Heading(string issuer)
    {
        var capitals = issuer.ToUpperInvariant();
        return IssuerName.Of(capitals) == issuer ? capitals : issuer;
    }

    private static string Day(DateOnly date) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year} г.");

    private static (string Heading, string Dative, string Instrumental) Words(ActType type) => type switch
    {
        ActType.Order => ("РАСПОРЯЖЕНИЕ", "распоряжению", "распоряжением"),
        ActType.Resolution => ("ПОСТАНОВЛЕНИЕ", "постановлению", "постановлением"),
        ActType.Directive => ("ПРИКАЗ", "приказу", "приказом"),
        ActType.Decree => ("УКАЗ", "указу", "указом"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
