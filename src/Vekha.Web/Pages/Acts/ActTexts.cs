using Vekha.Documents.Acts;
using Vekha.Documents.Findings;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>The words of acts for people.</summary>
internal static class ActTexts
{
    /// <summary>«№ 714-р от 8 декабря 2023 г.»; as much of it as is known.</summary>
    public static string Reference(string? number, DateOnly? date) => (number, date) switch
    {
        ({ } n, { } d) => Texts.Acts_Reference.With(n, Russian.Full(d)),
        ({ } n, null) => Texts.Acts_NumberOnly.With(n),
        (null, { } d) => Texts.Acts_DateOnly.With(Russian.Full(d)),
        _ => Texts.Acts_NoNumber,
    };

    public static string Of(ActType type) => type switch
    {
        ActType.Order => Texts.Acts_TypeOrder,
        ActType.Resolution => Texts.Acts_TypeResolution,
        ActType.Directive => Texts.Acts_TypeDirective,
        _ => Texts.Acts_TypeDecree,
    };

    /// <summary>An act that is changed: «Распоряжение № 665-р от 15 октября 2020 г. «О создании …»».</summary>
    public static string Of(ActReference act) => string.Join(' ', new[]
    {
        act.Type is { } type ? Of(type) : null,
        Reference(act.Number, act.Date),
        act.Title is { } title ? $"«{title}»" : null,
    }.OfType<string>());

    public static string Of(EditionState state) => state switch
    {
        EditionState.Draft => Texts.Acts_StateDraft,
        EditionState.InForce => Texts.Acts_StateInForce,
        _ => Texts.Acts_StateSuperseded,
    };

    public static string Style(EditionState state) => state switch
    {
        EditionState.Draft => "vk-soon",
        EditionState.InForce => "vk-done",
        _ => "vk-calm",
    };

    public static string Style(Severity severity) => severity switch
    {
        Severity.Error => "vk-late",
        Severity.Warning => "vk-soon",
        _ => "vk-calm",
    };

    public static string Of(OwedBy owner) => owner == OwedBy.Region ? Texts.Acts_OwedByRegion : Texts.Acts_OwedByCentre;

    public static string Of(DeliverableKind kind) => kind switch
    {
        DeliverableKind.Order => Texts.ActDeliverable_Order,
        DeliverableKind.Letter => Texts.ActDeliverable_Letter,
        DeliverableKind.Agreement => Texts.ActDeliverable_Agreement,
        DeliverableKind.Application => Texts.ActDeliverable_Application,
        DeliverableKind.Register => Texts.ActDeliverable_Register,
        DeliverableKind.Notice => Texts.ActDeliverable_Notice,
        DeliverableKind.Report => Texts.ActDeliverable_Report,
        DeliverableKind.Certificate => Texts.ActDeliverable_Certificate,
        DeliverableKind.Licence => Texts.ActDeliverable_Licence,
        DeliverableKind.LocalAct => Texts.ActDeliverable_LocalAct,
        DeliverableKind.Plan => Texts.ActDeliverable_Plan,
        DeliverableKind.Publication => Texts.ActDeliverable_Publication,
        DeliverableKind.Form => Texts.ActDeliverable_Form,
        _ => Texts.ActDeliverable_Other,
    };
}
