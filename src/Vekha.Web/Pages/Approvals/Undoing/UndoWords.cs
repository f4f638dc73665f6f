using Vekha.Application.Approvals.Undoing;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Approvals.Undoing;

internal static class UndoWords
{
    /// <summary>«Принято: 4 обязательства.», and of what was taken back that it was.</summary>
    public static string Of(DecisionBatchView decision) => Sentence(decision, Count(decision.Lines.Count));

    /// <summary>«Принято: 9. Ремонт помещений, Школа № 4.», of several the first and how many more.</summary>
    public static string Named(DecisionBatchView decision) => decision.Lines switch
    {
        [] => Of(decision),
        [var only] => Sentence(decision, Named(only)),
        [var first, ..] => Sentence(decision, RouteTexts.Undo_AndMore.With(Named(first), Russian.Number(decision.Lines.Count - 1))),
    };

    /// <summary>«Принято: 30.11.2026, 12:40.»: on the page of the very obligation, which need not be named or counted.</summary>
    public static string Here(DecisionBatchView decision) =>
        decision.Lines.Count == 1 ? Sentence(decision, Russian.Moment(decision.At)) : Of(decision);

    private static string Named(DecidedLine line) => TodayTexts.Place.With(line.Measure, line.Centre ?? Texts.Region);

    private static string Sentence(DecisionBatchView decision, string what) => (decision.Kind switch
    {
        _ when decision.IsUndone => RouteTexts.Undo_Done,
        DecisionKind.Accepted => RouteTexts.Undo_Accepted,
        DecisionKind.Returned => RouteTexts.Undo_Returned,
        DecisionKind.Checked => RouteTexts.Undo_Checked,
        DecisionKind.Dated => RouteTexts.Undo_Dated,
        DecisionKind.Asked => RouteTexts.Undo_Asked,
        DecisionKind.Assigned => RouteTexts.Undo_Assigned,
        _ => RouteTexts.Undo_NotApplicable,
    }).With(what);

    public static string Count(int obligations) => Russian.Count(obligations, Texts.Count_Obligations);

    /// <summary>A mark, a question and a task are no decisions.</summary>
    public static string ButtonOf(DecisionKind kind) => kind switch
    {
        DecisionKind.Checked => RouteTexts.Undo_ButtonChecked,
        DecisionKind.Asked => RouteTexts.Undo_ButtonAsked,
        DecisionKind.Assigned => RouteTexts.Undo_ButtonAssigned,
        DecisionKind.Dated => RouteTexts.Undo_ButtonDated,
        _ => RouteTexts.Undo_ButtonDecision,
    };

    /// <summary>«12:45»: it is a matter of minutes.</summary>
    public static string Until(DecisionBatchView decision) => Time(decision.Until);

    /// <summary>«12:45».</summary>
    public static string Time(DateTimeOffset at) => at.ToString("HH:mm", Russian.Culture);
}
