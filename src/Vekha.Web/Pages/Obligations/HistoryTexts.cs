using System.Globalization;
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
        ObligationAction.MarkNotApplicable => "obligation.not-applicable",
        _ => "obligation.dated",
    };

    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>«В работе → На проверке»; only what came where there was nothing before, and no date before the first.</summary>
    public static string Change(HistoryLine line) =>
        line.From is null && line.Kind != "obligation.dated" ? Value(line.Kind, line.To) : $"{Value(line.Kind, line.From)} → {Value(line.Kind, line.To)}";

    private static string Value(string kind, string? written) => JournalTexts.Value(kind, written) ?? Texts.Due_None;
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
