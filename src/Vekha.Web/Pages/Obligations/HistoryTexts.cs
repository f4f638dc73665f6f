using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Obligations;

/// <summary>How a change of an obligation is written in the journal.</summary>
internal static class HistoryTexts
{
    public static string KindOf(ObligationAction action) => action switch
    {
        ObligationAction.AddEvidence => "obligation.evidence-added",
        ObligationAction.Submit => "obligation.submitted",
        ObligationAction.Accept => "obligation.accepted",
        ObligationAction.Return => "obligation.returned",
        ObligationAction.TakeBack => "obligation.taken-back",
        ObligationAction.MarkNotApplicable => "obligation.not-applicable",
        _ => "obligation.dated",
    };
}

internal static class StateTexts
{
    public static string Of(ObligationState state) => state switch
    {
        ObligationState.Planned => Texts.Standing_Planned,
        ObligationState.InProgress => Texts.Standing_InProgress,
        ObligationState.Submitted => Texts.Standing_Submitted,
        ObligationState.Returned => Texts.Standing_Returned,
        ObligationState.Accepted => Texts.Standing_Accepted,
        ObligationState.NotApplicable => Texts.Standing_NotApplicable,
        _ => Texts.Standing_Withdrawn,
    };
}
