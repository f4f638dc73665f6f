using Vekha.Application.Approvals.Undoing;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Approvals.Undoing;

internal static class UndoWords
{
    /// <summary>«Принято: 4 обязательства.», and of what was taken back that it was.</summary>
    public static string Of(DecisionBatchView decision) => (decision.Kind switch
    {
        _ when decision.IsUndone => RouteTexts.Undo_Done,
        DecisionKind.Accepted => RouteTexts.Undo_Accepted,
        DecisionKind.Returned => RouteTexts.Undo_Returned,
        DecisionKind.Checked => RouteTexts.Undo_Checked,
        DecisionKind.Dated => RouteTexts.Undo_Dated,
        DecisionKind.Asked => RouteTexts.Undo_Asked,
        DecisionKind.Assigned => RouteTexts.Undo_Assigned,
        _ => RouteTexts.Undo_NotApplicable,
    }).With(Count(decision.Lines.Count));

    public static string Count(int obligations) => Russian.Count(obligations, Texts.Count_Obligations);

    /// <summary>«12:45»: it is a matter of minutes.</summary>
    public static string Until(DecisionBatchView decision) => decision.Until.ToString("HH:mm", Russian.Culture);
}
