using Vekha.Application.Today;
using Vekha.Planning.Access;
using Vekha.Planning.Obligations;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Today;

internal static class TodayWords
{
    public static string Measure(TodayRow row) => row.Number is { } number ? $"{number}.\u00a0{row.Name}" : row.Name;

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

    /// <summary>The one thing to begin with; null on a calm day.</summary>
    public static FirstThingToDo? First(TodayView view, Viewer viewer, DateOnly today)
    {
        var owed = view.Owed;
        if (owed.Waiting is [var waiting, ..])
            return waiting.State == ObligationState.Submitted
                ? new(
                    waiting, TodayTexts.First_Check.With(Russian.Count(Waiting(view, viewer), Texts.Count_Obligations)),
                    TodayTexts.First_Submitted.With(Named(waiting), Day(waiting.Situation.SubmittedOn)))
                : new(waiting, TodayTexts.First_Correct, TodayTexts.First_Returned.With(Named(waiting), waiting.Reason));
        if (owed.Overdue is [var overdue, ..])
        {
            var late = Russian.Count(overdue.Situation.DaysLateOn(today), Texts.Count_Days);
            return new(overdue, TodayTexts.First_Overdue, TodayTexts.First_Late.With(Named(overdue), late));
        }
        if (owed.Soon is [var soon, ..]) return new(soon, TodayTexts.First_Soon, TodayTexts.First_By.With(Named(soon), Day(soon.Due)));
        if (owed.Undated is [var undated, ..] && viewer.May(Right.DecideObligations))
            return new(undated, TodayTexts.First_SetDate, Named(undated));
        return null;
    }

    /// <summary>How much waits for a decision of the viewer, or has come back to the viewer.</summary>
    public static int Waiting(TodayView view, Viewer viewer) =>
        viewer.May(Right.AcceptEvidence) ? view.Owed.All.ToAccept
        : viewer.Checks ? view.Mine.Schools.Sum(s => s.ToCheck)
        : viewer.May(Right.AddEvidence) ? view.Owed.All.Returned : 0;

    private static string Named(TodayRow row) => TodayTexts.First_Named.With(row.Name, row.Centre ?? Texts.Region);

    private static string Day(DateOnly? day) => day is { } d ? Russian.Full(d) : Texts.Due_None;
}

internal sealed record FirstThingToDo(TodayRow Row, string Title, string Sentence);
