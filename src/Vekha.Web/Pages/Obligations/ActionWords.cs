using Vekha.Application.Obligations;
using Vekha.Planning;
using Vekha.Planning.Access;
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
        ObligationAction.TakeBack => ObligationTexts.Action_TakeBack,
        ObligationAction.MarkNotApplicable => ObligationTexts.Action_NotApplicable,
        _ => Texts.Action_SetDate,
    };

    public static string IconOf(ObligationAction action) => action switch
    {
        ObligationAction.AddEvidence => "upload",
        ObligationAction.Submit => "send",
        ObligationAction.Accept => "check",
        ObligationAction.Return => "arrow-back-up",
        ObligationAction.TakeBack => "arrow-left",
        ObligationAction.MarkNotApplicable => "ban",
        _ => "calendar-event",
    };

    public static string Done(string action) => Enum.TryParse<ObligationAction>(action, out var done)
        ? done switch
        {
            ObligationAction.AddEvidence => ObligationTexts.Done_AddEvidence,
            ObligationAction.Submit => ObligationTexts.Done_Submit,
            ObligationAction.Accept => ObligationTexts.Done_Accept,
            ObligationAction.Return => ObligationTexts.Done_Return,
            ObligationAction.TakeBack => ObligationTexts.Done_TakeBack,
            ObligationAction.MarkNotApplicable => ObligationTexts.Done_NotApplicable,
            _ => ObligationTexts.Done_SetDate,
        }
        : action switch
        {
            "StepAgreed" => ObligationTexts.Done_StepAgreed,
            "StepReturned" => ObligationTexts.Done_StepReturned,
            _ => ObligationTexts.Done_Other,
        };

    public static string NextStep(ObligationView view) => view switch
    {
        { State: ObligationState.Accepted } => ObligationTexts.Next_Accepted.With(Day(view.ClosedOn)),
        { State: ObligationState.NotApplicable } => ObligationTexts.Next_NotApplicable.With(Day(view.ClosedOn)),
        { State: ObligationState.Withdrawn } => ObligationTexts.Next_Withdrawn,
        { Routes.Mine.InTurn: { } step } => ObligationTexts.Next_Step.With(step.Name),
        { Routes: { } routes } when routes.Passages.FirstOrDefault(p => p.InTurn is not null)?.InTurn is { } step =>
            ObligationTexts.Next_InRoute.With(step.Name, RouteWords.Of(step.Decider)),
        { State: ObligationState.Submitted } when view.May(ObligationAction.Accept) => ObligationTexts.Next_Accept,
        { State: ObligationState.Submitted } when view.May(ObligationAction.Return) => ObligationTexts.Next_Check,
        { State: ObligationState.Submitted } => ObligationTexts.Next_Submitted.With(Day(view.SubmittedOn)),
        { Due.Day: null } when view.May(ObligationAction.SetDate) => ObligationTexts.Next_SetDate,
        _ when view.May(ObligationAction.Submit) => ObligationTexts.Next_Submit,
        { State: ObligationState.Returned } when view.May(ObligationAction.AddEvidence) => ObligationTexts.Next_Correct,
        _ when view.May(ObligationAction.AddEvidence) => ObligationTexts.Next_AddEvidence,
        _ => ObligationTexts.Next_Nothing,
    };

    /// <summary>Sentences for what the state calls for and this person cannot do.</summary>
    public static IEnumerable<string> WhyNot(ObligationView view)
    {
        if (!view.IsOpen) yield return ObligationTexts.Why_Closed;
        else if (view.State == ObligationState.Submitted)
        {
            if (view.WhyNot[ObligationAction.Accept] is { } refusal) yield return Why(ObligationAction.Accept, refusal);
            if (view.WhyNot[ObligationAction.AddEvidence] == Refusal.AlreadySubmitted) yield return ObligationTexts.Why_Submitted;
        }
        else if (view.WhyNot[ObligationAction.AddEvidence] is { } refusal) yield return Why(ObligationAction.AddEvidence, refusal);
        if (view is { IsOpen: true, Due.Day: null } && view.WhyNot[ObligationAction.SetDate] is { } undated)
            yield return Why(ObligationAction.SetDate, undated);
    }

    private static string Why(ObligationAction action, Refusal refusal) => (action, refusal) switch
    {
        (ObligationAction.Accept, Refusal.OwnEvidence) => ObligationTexts.Why_Own.With(Roles(action)),
        (ObligationAction.Accept, Refusal.NotAllowed) => ObligationTexts.Why_Accept.With(Roles(action)),
        (ObligationAction.AddEvidence, Refusal.NotAllowed) => ObligationTexts.Why_AddEvidence.With(Roles(action)),
        (ObligationAction.SetDate, Refusal.NotAllowed) => ObligationTexts.Why_SetDate.With(Roles(action)),
        _ => RefusalWords.Of(refusal),
    };

    private static string Roles(ObligationAction action)
    {
        var roles = ObligationActions.RolesFor(action).Select(role => RoleWords.Of(role).ToLower(Russian.Culture)).ToList();
        return roles is [.. var first, var last] && first.Count > 0 ? ObligationTexts.Why_Or.With(string.Join(", ", first), last)
            : roles[0];
    }

    private static string Day(DateOnly? day) => day is { } d ? Russian.Full(d) : "";
}
