using Vekha.Documents.Acts;
using Vekha.Documents.Findings;
using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Planning.Scheduling;

namespace Vekha.Web.Pages.Acts;

/// <summary>The words of acts for people.</summary>
internal static class ActWords
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
        EditionState.Draft => ActTexts.List_StateDraft,
        EditionState.InForce => ActTexts.List_StateInForce,
        _ => ActTexts.List_StateSuperseded,
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

    public static string Of(OwedBy owner) => owner == OwedBy.Region ? ActTexts.List_OwedByRegion : Texts.EachCentre;

    public static string Of(DeliverableKind kind) => kind switch
    {
        DeliverableKind.Order => ActTexts.Deliverable_Order,
        DeliverableKind.Letter => ActTexts.Deliverable_Letter,
        DeliverableKind.Agreement => ActTexts.Deliverable_Agreement,
        DeliverableKind.Application => ActTexts.Deliverable_Application,
        DeliverableKind.Register => ActTexts.Deliverable_Register,
        DeliverableKind.Notice => ActTexts.Deliverable_Notice,
        DeliverableKind.Report => ActTexts.Deliverable_Report,
        DeliverableKind.Certificate => ActTexts.Deliverable_Certificate,
        DeliverableKind.Licence => ActTexts.Deliverable_Licence,
        DeliverableKind.LocalAct => ActTexts.Deliverable_LocalAct,
        DeliverableKind.Plan => ActTexts.Deliverable_Plan,
        DeliverableKind.Publication => ActTexts.Deliverable_Publication,
        DeliverableKind.Form => ActTexts.Deliverable_Form,
        _ => ActTexts.Deliverable_Other,
    };
}
