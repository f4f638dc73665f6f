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

    /// <param name="paragraphs">Of the clauses that have several, by their numbers.</param>
    public static IEnumerable<FormPart> Parts(Act act, IReadOnlyDictionary<string, IReadOnlyList<string>> paragraphs)
    {
        foreach (var part in Head(act)) yield return part;
        foreach (var clause in act.Clauses.Where(clause => !AnnexedChanges.Has(clause)))
        {
            var printed = paragraphs.GetValueOrDefault(clause.Number) ?? [clause.Text];
            yield return new FormLine(FormLineKind.Clause, $"{clause.Number}. {printed[0]}");
            foreach (var next in printed.Skip(1)) yield return new FormLine(FormLineKind.Clause, next);
        }
        if (act.Signatory is { } signatory) yield return Signature(signatory);
        foreach (var clause in act.Clauses.Where(AnnexedChanges.Has))
            yield return new FormLine(FormLineKind.Clause, AnnexedChanges.Printed(clause));
    }

    /// <param name="blankDate">Printed in the place of a date that the act does not have yet; null for nothing.</param>
    public static IEnumerable<FormPart> Head(Act act, string? blankDate = null, string? blankNumber = null)
    {
        if (act.Issuer is { } issuer) yield return new FormLine(FormLineKind.Issuer, Heading(issuer));
        if (act.Type is { } type) yield return new FormLine(FormLineKind.Type, type.Nominative().ToUpperInvariant());
        var date = act.Date is { } day ? $"от {Day(day)}" : blankDate;
        var number = act.Number is { } known ? $"№ {known}" : blankNumber;
        if (date is not null && number is not null) yield return new FormPair(FormLineKind.Requisites, date, number);
        else if (Requisites(act) is { } requisites) yield return new FormLine(FormLineKind.Requisites, requisites);
        if (act.Place is { } place) yield return new FormLine(FormLineKind.Place, place);
        if (act.Title is { } title) yield return new FormLine(FormLineKind.Title, title);
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
    public static string AnnexTo(Act act) => OfIssuer(act, "к " + (act.Type?.Dative() ?? "акту"));

    /// <summary>«распоряжением Правительства области».</summary>
    public static string ApprovedBy(Act act) => OfIssuer(act, act.Type?.Instrumental() ?? "актом");

    public static string OfIssuer(Act act, string type) =>
        act.Issuer is { } issuer && IssuingBodies.InGenitive(issuer) is { } genitive ? $"{type} {genitive}" : type;

    /// <summary>A long post is printed in the left half, on several lines.</summary>
    public static FormSignature Signature(Signatory signatory) => new(
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
}
