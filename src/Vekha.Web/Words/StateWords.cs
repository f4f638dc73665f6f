using Vekha.Planning.Obligations;

namespace Vekha.Web.Words;

internal static class StateWords
{
    public static string Of(ObligationState state) => state switch
    {
        ObligationState.Planned => Texts.Standing_Planned,
        ObligationState.InProgress => Texts.Standing_InProgress,
        ObligationState.Submitted => Texts.Standing_Submitted,
        ObligationState.Returned => Texts.Standing_Returned,
        ObligationState.Accepted => Texts.Standing_Accepted,
        ObligationState.TakenOver => Texts.Standing_TakenOver,
        ObligationState.NotApplicable => Texts.Standing_NotApplicable,
        _ => Texts.Standing_Withdrawn,
    };
}
