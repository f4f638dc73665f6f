using System.Globalization;
using Vekha.Documents.Acts;

namespace Vekha.Documents.Printing;

/// <summary>Head, clauses and signature of an act. Wherever there is a choice, what reads back as it was is taken.</summary>
internal static class ActForm
{
    private static readonly string[] Months =
        ["января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября", "октября", "ноября", "декабря"];

    public static IEnumerable<FormPart> Parts(Act act)
    {
        if (act.Issuer is { } issuer) yield return new FormLine(FormLook.Issuer, Heading(issuer));
        if (act.Type is { } type) yield return new FormLine(FormLook.Type, Words(type).Heading);
        if (Requisites(act) is { } requisites) yield return new FormLine(FormLook.Requisites, requisites);
        if (act.Place is { } place) yield return new FormLine(FormLook.Requisites, place);
        if (act.Title is { } title) yield return new FormLine(FormLook.Title, title);
        foreach (var clause in act.Clauses)
            yield return new FormLine(FormLook.Clause, $"{clause.Number}. {clause.Text}");
        if (act.Signatory is { } signatory) yield return new FormSignature(signatory.Position, signatory.Name);
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
    public static string AnnexTo(Act act)
    {
        var to = "к " + (act.Type is { } type ? Words(type).Dative : "акту");
        return act.Issuer is { } issuer && IssuerName.Genitive(issuer) is { } genitive ? $"{to} {genitive}" : to;
    }

    /// <summary>In capitals, unless the capitals would hide which words are names.</summary>
    private static string Heading(string issuer)
    {
        var capitals = issuer.ToUpperInvariant();
        return IssuerName.Of(capitals) == issuer ? capitals : issuer;
    }

    private static string Day(DateOnly date) => string.Create(CultureInfo.InvariantCulture, $"{date.Day} {Months[date.Month - 1]} {date.Year} г.");

    private static (string Heading, string Dative) Words(ActType type) => type switch
    {
        ActType.Order => ("РАСПОРЯЖЕНИЕ", "распоряжению"),
        ActType.Resolution => ("ПОСТАНОВЛЕНИЕ", "постановлению"),
        ActType.Directive => ("ПРИКАЗ", "приказу"),
        ActType.Decree => ("УКАЗ", "указу"),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };
}
