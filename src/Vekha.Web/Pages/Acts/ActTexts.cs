using Vekha.Documents.Acts;
using Vekha.Documents.Findings;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>The words of acts for people.</summary>
internal static class ActTexts
{
    /// <summary>An act that is changed: «Распоряжение № 665-р от 15 октября 2020 г. «О создании …»».</summary>
    public static string Of(ActReference act) => string.Join(' ', new[]
    {
        act.Type is { } type ? ActCitation.Of(type) : null,
        ActCitation.Reference(act.Number, act.Date),
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
