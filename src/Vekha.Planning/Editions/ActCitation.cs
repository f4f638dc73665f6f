using Vekha.Documents.Acts;
using Vekha.Documents.Printing;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions;

/// <summary>How official texts cite an act. It lies beside <see cref="DateWords"/>, for every edge of the product cites alike, and what a
/// job writes down as the reason of a change is a citation.</summary>
public static class ActCitation
{
    /// <summary>«Распоряжение № 80-р от 3 июня 2024 г.»; what is not known is left out.</summary>
    public static string Of(ActType? type, string? number, DateOnly? date) =>
        type is { } known ? $"{Of(known)} {Reference(number, date)}" : Reference(number, date);

    /// <summary>An act that is changed: «Распоряжение № 665-р от 15 октября 2020 г. «О создании …»».</summary>
    public static string Of(ActReference act) =>
        act.Title is { } title ? $"{Of(act.Type, act.Number, act.Date)} «{title}»" : Of(act.Type, act.Number, act.Date);

    /// <summary>After «в редакции»: «распоряжения № 905-р от 28 ноября 2026 г.»</summary>
    public static string InEdition(CitedAct act) =>
        act.Type is { } type ? $"{type.Genitive()} {Reference(act.Number, act.Date)}" : Reference(act.Number, act.Date);

    /// <summary>«№ 80-р от 3 июня 2024 г.»</summary>
    public static string Reference(string? number, DateOnly? date) => (number, date) switch
    {
        ({ } n, { } d) => $"№\u00a0{n} от {DateWords.Of(d)}",
        ({ } n, null) => $"№\u00a0{n}, без даты",
        (null, { } d) => $"от {DateWords.Of(d)}, без номера",
        _ => "без номера и даты",
    };

    public static string Of(ActType type) => type switch
    {
        ActType.Order => "Распоряжение",
        ActType.Resolution => "Постановление",
        ActType.Directive => "Приказ",
        _ => "Указ",
    };
}
