using Vekha.Application.Obligations.Selected;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

internal static class SelectedWords
{
    private const int MostNamed = 20;

    /// <summary>As a button says it.</summary>
    public static string Of(SelectedAction action) => action switch
    {
        SelectedAction.NotApplicable => ObligationTexts.Selected_NotApplicable,
        SelectedAction.SetDate => Texts.Action_SetDate,
        SelectedAction.Accept => ObligationTexts.Action_Accept,
        SelectedAction.Return => ObligationTexts.Action_Return,
        SelectedAction.Ask => ObligationTexts.Selected_Ask,
        SelectedAction.Remind => ObligationTexts.Selected_Remind,
        _ => ObligationTexts.Selected_Assign,
    };

    /// <summary>What was done, before the number.</summary>
    public static string Done(SelectedAction action) => action switch
    {
        SelectedAction.NotApplicable => ObligationTexts.Selected_NotApplicableDone,
        SelectedAction.SetDate => ObligationTexts.Selected_SetDateDone,
        SelectedAction.Accept => ObligationTexts.Selected_AcceptDone,
        SelectedAction.Return => ObligationTexts.Selected_ReturnDone,
        SelectedAction.Ask => ObligationTexts.Selected_AskDone,
        SelectedAction.Remind => ObligationTexts.Selected_RemindDone,
        _ => ObligationTexts.Selected_AssignDone,
    };

    /// <summary>«Каждому руководителю — по своему центру (2 руководителя; без руководителя останется: 1)»</summary>
    public static string OwnHeads(HeadCounts counts)
    {
        var people = Russian.Count(counts.Heads, ObligationTexts.Count_Heads);
        return counts.Without == 0 ? ObligationTexts.Selected_OwnHeads.With(people)
            : ObligationTexts.Selected_OwnHeadsWithout.With(people, Russian.Number(counts.Without));
    }

    /// <param name="days">After how many days one may remind again.</param>
    public static string RemindHint(int days) =>
        ObligationTexts.Selected_RemindHint.With(Russian.Count(days, ObligationTexts.Count_DaysOf));

    /// <summary>«Письмо получат: Рогова А. П., Седова А. В.», of many the first and how many more.</summary>
    public static string RemindedPeople(IReadOnlyList<string> people)
    {
        var names = string.Join(", ", people.Take(MostNamed).Select(PersonWords.Short));
        return ObligationTexts.Selected_RemindTo.With(people.Count <= MostNamed ? names
            : ObligationTexts.Selected_RemindMore.With(names, Russian.Number(people.Count - MostNamed)));
    }

    public static string IconOf(SelectedAction action) => action switch
    {
        SelectedAction.NotApplicable => "ban",
        SelectedAction.SetDate => "calendar-event",
        SelectedAction.Accept => "checks",
        SelectedAction.Return => "arrow-back-up",
        SelectedAction.Ask => "message",
        SelectedAction.Remind => "mail",
        _ => "clipboard-check",
    };
}
