using System.Globalization;
using Vekha.Documents.Acts;

namespace Vekha.Documents.Printing;

/// <summary>The usual wording of an act that amends another one.</summary>
public static class AmendingAct
{
    /// <summary>«О внесении изменений в распоряжение Правительства области от 8 декабря 2023 г. № 714-р».</summary>
    public static string Title(Act amended) => $"О внесении изменений в {Named(amended)}";

    /// <param name="changes">Each as a sentence without its number: «Пункт 4 изложить в новой редакции.»</param>
    /// <param name="type">Of the amending act itself.</param>
    public static IReadOnlyList<Clause> Clauses(Act amended, ActType type, IEnumerable<string> changes) =>
    [
        new("1", $"Внести в {Named(amended)} следующие изменения:"),
        .. changes.Append($"Приложение изложить в новой редакции согласно приложению к настоящему {OfficialAct.Dative(type)}.")
            .Select((change, i) => new Clause(string.Create(CultureInfo.InvariantCulture, $"1.{i + 1}"), change)),
        new("2", "Контроль за исполнением оставляю за собой."),
    ];

    private static string Named(Act act) => string.Join(' ', new[] { Accusative(act), OfficialAct.Requisites(act) }.OfType<string>());

    private static string Accusative(Act act) => OfficialAct.OfIssuer(act, act.Type is { } type ? OfficialAct.Heading(type).ToLowerInvariant() : "акт");
}
