using Vekha.Application.Approvals.Shown;
using Vekha.Planning.Access;
using Vekha.Planning.Approvals;
using Vekha.Web.Pages.Routes.Shown;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Routes;

/// <summary>Routes in words.</summary>
internal static class RouteTexts
{
    public static string Of(Decider decider) => decider.Kind switch
    {
        DeciderKind.Role => RoleWords.Of(decider.Role!.Value),
        DeciderKind.Organisation => decider.Name!,
        _ => Texts.Route_ByLetter.With(decider.Name),
    };

    /// <summary>What the person does whose turn it is.</summary>
    public static string Next(Decider decider) => decider.Kind == DeciderKind.Outside ? Texts.Step_Register : Texts.Route_Decide;

    public static string? Of(StepDay? day) => day switch
    {
        null => null,
        { Kind: StepDayKind.Printed, Printed: { } printed } => Russian.Digits(printed),
        { Kind: StepDayKind.AfterPrevious } => Texts.Route_After.With(Count(day)),
        _ => Texts.Route_Before.With(Count(day)),
    };

    public static string Of(PassageState state) => state switch
    {
        PassageState.Running => Texts.Passage_Running,
        PassageState.Finished => Texts.Passage_Finished,
        PassageState.Returned => Texts.Passage_Returned,
        PassageState.TakenBack => Texts.Passage_Withdrawn,
        _ => Texts.Passage_BrokenOff,
    };

    public static string StyleOf(PassageState state) => state switch
    {
        PassageState.Running => "vk-wait",
        PassageState.Finished => "vk-done",
        PassageState.Returned => "vk-late",
        _ => "vk-calm",
    };

    public static string Of(StepOutcome outcome) => outcome == StepOutcome.Agreed ? Texts.Step_Agreed : Texts.Step_Returned;

    /// <summary>«Ковалёва А. П.», or «Ковалёва А. П., замещая: Ильин Б. В.»</summary>
    public static string Who(string person, string? absent) => absent is null ? person : Texts.Route_InPlaceOf.With(person, absent);

    /// <summary>By whom and when the step was decided, or why there is nothing to decide any more.</summary>
    public static string Told(PassageView passage, int step) => passage.Steps.ElementAtOrDefault(step)?.Decision is { } decision
        ? Texts.Step_Told.With(Of(decision.Outcome).ToLower(Russian.Culture), Who(decision.Person, decision.For), Russian.Moment(decision.At))
        : passage.EndedAt is { } at ? Texts.Step_ToldEnded.With(Of(passage.State).ToLower(Russian.Culture), passage.EndedBy, Russian.Moment(at))
        : Texts.Refusal_StepDecided;

    private static string Count(StepDay day) => Russian.Count(day.Days, day.Working ? Texts.Count_WorkingDays : Texts.Count_Days);
}
