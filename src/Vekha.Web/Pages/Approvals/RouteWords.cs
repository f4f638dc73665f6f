using Vekha.Application.Approvals.Passages;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Approvals;

/// <summary>Routes in words.</summary>
internal static class RouteWords
{
    public static string Of(Decider decider) => decider.Kind switch
    {
        DeciderKind.Role => RoleWords.Of(decider.Role!.Value),
        DeciderKind.Organisation => decider.Name!,
        _ => RouteTexts.ByLetter.With(decider.Name),
    };

    /// <summary>What the person does whose turn it is.</summary>
    public static string Next(Decider decider) => decider.Kind == DeciderKind.Outside ? RouteTexts.Step_Register : RouteTexts.Decide;

    public static string? Of(StepDay? day) => day switch
    {
        null => null,
        { Kind: StepDayKind.Printed, Printed: { } printed } => Russian.Digits(printed),
        { Kind: StepDayKind.AfterPrevious } => RouteTexts.After.With(Count(day)),
        _ => RouteTexts.Before.With(Count(day)),
    };

    public static string Of(PassageState state) => state switch
    {
        PassageState.Running => RouteTexts.Passage_Running,
        PassageState.Finished => RouteTexts.Passage_Finished,
        PassageState.Returned => RouteTexts.Passage_Returned,
        PassageState.TakenBack => RouteTexts.Passage_TakenBack,
        _ => RouteTexts.Passage_BrokenOff,
    };

    public static string StyleOf(PassageState state) => state switch
    {
        PassageState.Running => "vk-wait",
        PassageState.Finished => "vk-done",
        PassageState.Returned => "vk-late",
        _ => "vk-calm",
    };

    public static string Of(StepOutcome outcome) => outcome == StepOutcome.Agreed ? RouteTexts.Step_Agreed : RouteTexts.Step_Returned;

    /// <summary>«Ковалёва А. П.», or «Ковалёва А. П., замещая: Ильин Б. В.»</summary>
    public static string Who(string person, string? absent) => absent is null ? person : RouteTexts.InPlaceOf.With(person, absent);

    /// <summary>By whom and when the step was decided, or why there is nothing to decide any more.</summary>
    public static string Told(PassageView passage, int step) => passage.Steps.ElementAtOrDefault(step)?.Decision is { } decision
        ? RouteTexts.Step_Told.With(
            Of(decision.Outcome).ToLower(Russian.Culture), Who(decision.Person, decision.For), Russian.Moment(decision.At))
        : passage.EndedAt is { } at
            ? RouteTexts.Step_ToldEnded.With(Of(passage.State).ToLower(Russian.Culture), passage.EndedBy, Russian.Moment(at))
        : Texts.Refusal_StepDecided;

    private static string Count(StepDay day) => Russian.Count(day.Days, day.Working ? RouteTexts.Count_WorkingDays : Texts.Count_Days);
}
