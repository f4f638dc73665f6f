using Vekha.Application.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Approvals;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

/// <summary>What can be done next, what has been done, and why something cannot be done here.</summary>
internal static class ActionWords
{
    public static string Of(ObligationAction action) => action switch
    {
        ObligationAction.AddEvidence => Texts.Action_AddEvidence,
        ObligationAction.Submit => ObligationTexts.Action_Submit,
        ObligationAction.Accept => ObligationTexts.Action_Accept,
        ObligationAction.Return => ObligationTexts.Action_Return,
        ObligationAction.Check => ObligationTexts.Action_Check,
        ObligationAction.TakeBack => ObligationTexts.Action_TakeBack,
        ObligationAction.MarkNotApplicable => ObligationTexts.Action_NotApplicable,
        ObligationAction.Reopen => ObligationTexts.Action_Reopen,
        _ => Texts.Action_SetDate,
    };

    public static string IconOf(ObligationAction action) => action switch
    {
        ObligationAction.AddEvidence => "upload",
        ObligationAction.Submit => "send",
        ObligationAction.Accept => "check",
        ObligationAction.Return => "arrow-back-up",
        ObligationAction.Check => "clipboard-check",
        ObligationAction.TakeBack => "arrow-left",
        ObligationAction.MarkNotApplicable => "ban",
        ObligationAction.Reopen => "arrow-back-up",
        _ => "calendar-event",
    };

    public static string Done(string action) => Enum.TryParse<ObligationAction>(action, out var done)
        ? done switch
        {
            ObligationAction.AddEvidence => ObligationTexts.Done_AddEvidence,
            ObligationAction.Submit => ObligationTexts.Done_Submit,
            ObligationAction.Accept => ObligationTexts.Done_Accept,
            ObligationAction.Return => ObligationTexts.Done_Return,
            ObligationAction.Check => ObligationTexts.Done_Check,
            ObligationAction.TakeBack => ObligationTexts.Done_TakeBack,
            ObligationAction.MarkNotApplicable => ObligationTexts.Done_NotApplicable,
            ObligationAction.Reopen => ObligationTexts.Done_Reopen,
            _ => ObligationTexts.Done_SetDate,
        }
        : action switch
        {
            "StepAgreed" => ObligationTexts.Done_StepAgreed,
            "StepReturned" => ObligationTexts.Done_StepReturned,
            _ => ObligationTexts.Done_Other,
        };

    public static string NextStep(ObligationView view, DateOnly today) => view switch
    {
        { State: ObligationState.Accepted } => ObligationTexts.Next_Accepted.With(Day(view.ClosedOn)),
        { State: ObligationState.TakenOver } => ObligationTexts.Next_TakenOver,
        { State: ObligationState.NotApplicable } => ObligationTexts.Next_NotApplicable.With(Day(view.ClosedOn)),
        { State: ObligationState.Withdrawn } => ObligationTexts.Next_Withdrawn,
        { Routes.Mine.InTurn: { Decider.Kind: DeciderKind.Outside } step } => ObligationTexts.Next_Letter.With(step.Name),
        { Routes.Mine.InTurn: { } step } => ObligationTexts.Next_Step.With(step.Name),
        { Routes: { } routes } when routes.Passages.FirstOrDefault(p => p.InTurn is not null)?.InTurn is { } step =>
            ObligationTexts.Next_InRoute.With(step.Name, RouteWords.Of(step.Decider)),
        { Pending: PendingKind.Own } => ObligationTexts.Next_Accept,
        { Pending: PendingKind.InPlaceOfReviewer } => ObligationTexts.Next_AcceptInPlace,
        { Pending: PendingKind.Checkable, Situation.Reviewed: var reviewed } =>
            reviewed ? ObligationTexts.Next_Check : ObligationTexts.Next_CheckBeforeCoordinator,
        { HasChecked: true, Situation.Reviewed: var reviewed } =>
            reviewed ? ObligationTexts.Next_Checked : ObligationTexts.Next_CheckedForCoordinator,
        { State: ObligationState.Submitted } => ObligationTexts.Next_Submitted.With(Day(view.SubmittedOn)),
        { Due.Day: null } when view.May(ObligationAction.SetDate) => ObligationTexts.Next_SetDate,
        { Move.IsAuthor: false } => Waiting(view, today),
        { State: ObligationState.Returned } => ObligationTexts.Next_Correct,
        _ when view.May(ObligationAction.Submit) => ObligationTexts.Next_Submit,
        _ => ObligationTexts.Next_AddEvidence,
    };

    /// <summary>Sentences for what the state calls for and this person cannot do.</summary>
    /// <param name="minutes">For how long decisions can be taken back.</param>
    public static IEnumerable<string> WhyNot(ObligationView view, int minutes)
    {
        if (view.State == ObligationState.Accepted) yield return ObligationTexts.Why_Accepted.With(minutes);
        else if (!view.IsOpen) yield return ObligationTexts.Why_Closed;
        else if (view.State == ObligationState.Submitted)
        {
            if (view.WhyNot[ObligationAction.Accept] is { } refusal && Why(view, refusal) is { } why) yield return why;
            if (view.WhyNot[ObligationAction.AddEvidence] == Refusal.AlreadySubmitted) yield return ObligationTexts.Why_Submitted;
        }
        // Whoever may not add them reads above whose task it is.
        else if (view.WhyNot[ObligationAction.AddEvidence] is { } refusal and not Refusal.NotAllowed) yield return RefusalWords.Of(refusal);
        if (view is { IsOpen: true, Due.Day: null } && view.WhyNot[ObligationAction.SetDate] is { } undated)
            yield return undated == Refusal.NotAllowed ? ObligationTexts.Why_SetDate.With(Roles(ObligationAction.SetDate))
                : RefusalWords.Of(undated);
    }

    private static string Waiting(ObligationView view, DateOnly today)
    {
        var (move, ofRegion) = (view.Situation.Move, view.Owner.CentreId is null);
        return move switch
        {
            { Side: Side.Coordinator } => ObligationTexts.Next_WaitsForDate,
            { Since: { } since } when view.IsBeingCorrected && since >= today =>
                ofRegion ? ObligationTexts.Next_ReturnedToRegionToday : ObligationTexts.Next_ReturnedToday,
            { Since: { } since } when view.IsBeingCorrected =>
                (ofRegion ? ObligationTexts.Next_ReturnedToRegion : ObligationTexts.Next_Returned)
                    .With(Russian.Digits(since), Russian.Count(move.DaysOn(today), Texts.Count_Days)),
            _ when view.Due.Day is { } due =>
                (ofRegion ? ObligationTexts.Next_WaitsForRegion : ObligationTexts.Next_Waits).With(Russian.Full(due)),
            _ => ofRegion ? ObligationTexts.Next_WaitsForRegionUndated : ObligationTexts.Next_WaitsUndated,
        };
    }

    /// <summary>Why the viewer does not accept it, and who does.</summary>
    /// <returns>null where the heading says it.</returns>
    private static string? Why(ObligationView view, Refusal refusal) => refusal switch
    {
        Refusal.OwnEvidence => ObligationTexts.Why_Own.With(Roles(ObligationAction.Accept)),
        Refusal.NotAllowed => view switch
        {
            { Pending: not null } or { HasChecked: true } or { Situation.Turn: not null } => null,
            { Situation.Reviewed: true } => ObligationTexts.Why_ReviewerAccepts,
            _ => ObligationTexts.Why_CoordinatorAccepts,
        },
        _ => RefusalWords.Of(refusal),
    };

    private static string Roles(ObligationAction action) =>
        Russian.Either([.. ObligationActions.RolesFor(action).Select(role => RoleWords.Of(role).ToLower(Russian.Culture))]);

    private static string Day(DateOnly? day) => day is { } d ? Russian.Full(d) : "";
}
