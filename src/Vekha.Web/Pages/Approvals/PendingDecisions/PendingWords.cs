using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Approvals.PendingDecisions;

internal static class PendingWords
{
    public static string Of(PendingOrder order) => order switch
    {
        PendingOrder.Submitted => RouteTexts.Pending_BySubmitted,
        PendingOrder.Measure => RouteTexts.Pending_ByMeasure,
        PendingOrder.Centre => RouteTexts.Pending_ByCentre,
        PendingOrder.Sender => RouteTexts.Pending_BySender,
        PendingOrder.Due => RouteTexts.Pending_ByDue,
        _ => RouteTexts.Pending_ByHeld,
    };

    public static string Of(PendingGrouping grouping) => grouping switch
    {
        PendingGrouping.Measure => RouteTexts.Pending_ByMeasure,
        PendingGrouping.Programme => RouteTexts.Pending_ByProgramme,
        PendingGrouping.Municipality => RouteTexts.Pending_ByMunicipality,
        PendingGrouping.Sender => RouteTexts.Pending_BySender,
        _ => RouteTexts.Pending_NoGroup,
    };

    public static string IdOf(PendingKind kind) => kind switch
    {
        PendingKind.Own => "own-title",
        PendingKind.InPlaceOfReviewer => "in-place-title",
        _ => "checkable-title",
    };

    public static string IdOf(PendingAskKind kind) => kind switch
    {
        PendingAskKind.Return => "returned-title",
        PendingAskKind.Task => "tasks-title",
        _ => "asked-title",
    };

    public static string TitleOf(PendingAskKind kind) => kind switch
    {
        PendingAskKind.Return => TodayTexts.Returned,
        PendingAskKind.Task => TodayTexts.Tasks,
        _ => TodayTexts.Asked,
    };

    /// <summary>What these submissions, all of one kind, ask of the viewer.</summary>
    public static string TitleOf(IReadOnlyList<PendingSubmission> rows) => rows switch
    {
        [{ Kind: PendingKind.Own }, ..] => RouteTexts.Pending_Submissions,
        [{ Kind: PendingKind.InPlaceOfReviewer }, ..] => TodayTexts.InPlaceOfReviewer,
        [{ Situation.Reviewed: false }, ..] => TodayTexts.CheckableBeforeCoordinator,
        _ => TodayTexts.Checkable,
    };

    /// <summary>The heading of the group a submission belongs to; null where nothing is grouped.</summary>
    public static string? GroupOf(PendingSubmission row, PendingGrouping grouping) => grouping switch
    {
        PendingGrouping.Measure => row.Measure,
        PendingGrouping.Programme => row.Programme ?? RouteTexts.Pending_NoProgramme,
        PendingGrouping.Municipality => row.Municipality ?? Texts.Region,
        PendingGrouping.Sender => row.Sender,
        _ => null,
    };
}
