using Vekha.Documents.Plans;
using Vekha.Planning.Editions;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts;

/// <summary>The words of acts for people.</summary>
internal static class ActWords
{
    /// <summary>«файл «001.txt», загружен 30.11.2026 14:41»: what tells one copy of an act from another.</summary>
    /// <param name="loadedAt">In the zone of the reader.</param>
    public static string Copy(string? fileName, DateTimeOffset loadedAt) => fileName is null
        ? ActTexts.SameAct_Typed.With(Russian.Moment(loadedAt)) : ActTexts.SameAct_File.With(fileName, Russian.Moment(loadedAt));

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
