using Vekha.Documents.Plans;
using Vekha.Planning.Editions;

namespace Vekha.Web.Pages.Acts;

/// <summary>The words of acts for people.</summary>
internal static class ActWords
{
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
