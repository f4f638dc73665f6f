using Vekha.Application.Approvals.PendingDecisions;
using Vekha.Application.Today;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Planning.Editions;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Today;

internal static class TodayWords
{
    public static string Measure(TodayRow row) => MeasureLabel.Of(row.Number, row.Name);

    /// <summary>The button of a row.</summary>
    public static string Of(ObligationAction? next, ObligationState state) => (next, state) switch
    {
        (ObligationAction.Accept or ObligationAction.Check, _) => TodayTexts.Check,
        (ObligationAction.SetDate, _) => Texts.Action_SetDate,
        (ObligationAction.AddEvidence, ObligationState.Returned) => Texts.Correct,
        (ObligationAction.AddEvidence, ObligationState.InProgress) => TodayTexts.Continue,
        (ObligationAction.AddEvidence, _) => Texts.Action_AddEvidence,
        _ => TodayTexts.Open,
    };

    public static string IconOf(ObligationAction? next) => next switch
    {
        ObligationAction.Accept or ObligationAction.Check => "clipboard-check",
        ObligationAction.SetDate => "calendar-event",
        ObligationAction.AddEvidence => "upload",
        _ => "eye",
    };

    /// <summary>The button in full, for those who hear the page.</summary>
    public static string Label(TodayRow row, ObligationAction? next) => $"{Of(next, row.State)}: {row.Name}, {row.Centre ?? Texts.Region}";

    public static string Of(TrafficLight light) => light switch
    {
        TrafficLight.Red => TodayTexts.Light_Red,
        TrafficLight.Amber => TodayTexts.Light_Amber,
        _ => TodayTexts.Light_Green,
    };

    public static string StyleOf(TrafficLight light) => light switch
    {
        TrafficLight.Red => "vk-late",
        TrafficLight.Amber => "vk-soon",
        _ => "vk-done",
    };

    /// <summary>The one thing to begin with, and why this one; null on a calm day.</summary>
    public static FirstThingToDo? First(TodayView view, Viewer viewer, DateOnly today) => view.Owed switch
    {
        { Waiting: [{ State: ObligationState.Submitted } sent, ..] } => ToDecide(sent, Waiting(view, viewer), viewer),
        { Waiting: [var back, ..] } => new(
            back, TodayTexts.First_Correct, TodayTexts.First_Returned.With(Named(back), back.Reason), TodayTexts.Why_Returned),
        { Overdue: [var late, ..] } => new(
            late, TodayTexts.First_Overdue, TodayTexts.First_Late.With(Named(late), Days(late.Situation.DaysLateOn(today))),
            TodayTexts.Why_Overdue.With(
                Russian.Number(view.Owed.All.Overdue), MoveWords.Of(late.Situation.Move.Side).ToLower(Russian.Culture))),
        { Soon: [var soon, ..] } => new(
            soon, TodayTexts.First_Soon, TodayTexts.First_By.With(Named(soon), Day(soon.Due)), TodayTexts.Why_Soon),
        { Undated: [var undated, ..] } when viewer.May(Right.DecideObligations) =>
            new(undated, TodayTexts.First_SetDate, Named(undated), TodayTexts.Why_Undated),
        _ => null,
    };

    /// <summary>The step to begin with; null where none waits, or a submission has waited too long and the step has time.</summary>
    public static PendingStep? FirstStep(TodayView view, int daysToDecide, DateOnly today) => view switch
    {
        { Mine.Steps: [var step, ..], Owed.Waiting: [{ State: ObligationState.Submitted } sent, ..] }
            when !(step.Day < today) && sent.Situation.DecisionIsLate(daysToDecide, today) => null,
        { Mine.Steps: [var step, ..] } => step,
        _ => null,
    };

    /// <summary>Why a step stands before all else.</summary>
    public static string WhyStep(PendingStep step, DateOnly today) => step.Day switch
    {
        _ when step.Decider.Kind == DeciderKind.Outside => TodayTexts.Why_Letter,
        null => TodayTexts.Why_Step,
        { } day when day < today => TodayTexts.Why_StepLate.With(Days(today.DayNumber - day.DayNumber)),
        { } day => TodayTexts.Why_StepBy.With(Russian.Full(day)),
    };

    /// <summary>«+3», «−2», «без изменений»</summary>
    public static string ChangeOf(int change) => change switch
    {
        > 0 => TodayTexts.Change_Up.With(Russian.Number(change)),
        < 0 => TodayTexts.Change_Down.With(Russian.Number(-change)),
        _ => TodayTexts.Change_None,
    };

    /// <summary>The centre, and its municipality where the name of the centre does not say it.</summary>
    public static string Place(TodayRow row) => row.Centre switch
    {
        null => Texts.Region,
        { } centre when row.Municipality is { } place && !centre.Contains(place, StringComparison.OrdinalIgnoreCase) =>
            TodayTexts.Place.With(centre, place),
        { } centre => centre,
    };

    private static FirstThingToDo ToDecide(TodayRow row, int waiting, Viewer viewer)
    {
        var (title, why) = row.PendingKindFor(viewer) switch
        {
            PendingKind.Checkable when row.Situation.Reviewed => (TodayTexts.First_Checkable, TodayTexts.Why_Checkable),
            PendingKind.Checkable => (TodayTexts.First_CheckableBeforeCoordinator, TodayTexts.Why_Checkable),
            _ => (TodayTexts.First_Check, TodayTexts.Why_Waiting),
        };
        return new(row, title.With(Russian.Count(waiting, Texts.Count_Obligations)),
            TodayTexts.First_Submitted.With(Named(row), Day(row.Situation.SubmittedOn)), why);
    }

    /// <summary>The heading of what waits for the viewer, or may be checked.</summary>
    public static string WaitingTitle(IReadOnlyList<TodayRow> rows, Viewer viewer) => rows switch
    {
        _ when !viewer.Checks => TodayTexts.PendingDecision,
        [{ Situation.Reviewed: false }, ..] => TodayTexts.CheckableBeforeCoordinator,
        _ => TodayTexts.Checkable,
    };

    /// <summary>How much waits for a decision of the viewer, may be checked by the viewer, or has come back to the viewer.</summary>
    public static int Waiting(TodayView view, Viewer viewer) =>
        viewer.May(Right.AcceptEvidence) ? view.CountOf(PendingKind.Own, viewer)
        : viewer.Checks ? view.CountOf(PendingKind.Checkable, viewer)
        : viewer.May(Right.AddEvidence) ? view.Owed.All.Returned : 0;

    private static string Named(TodayRow row) => TodayTexts.First_Named.With(row.Name, row.Centre ?? Texts.Region);

    private static string Days(int days) => Russian.Count(days, Texts.Count_Days);

    private static string Day(DateOnly? day) => day is { } d ? Russian.Full(d) : Texts.Due_None;
}

internal sealed record FirstThingToDo(TodayRow Row, string Title, string Sentence, string Why);
