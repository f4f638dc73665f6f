using System.Globalization;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Pages.Obligations;

/// <summary>The journal of an obligation: how a change is written there and how it is told to people.</summary>
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

    public static string Of(string kind) => kind switch
    {
        "obligation.evidence-added" => Texts.Journal_obligation_evidence_added,
        "obligation.submitted" => Texts.Journal_obligation_submitted,
        "obligation.accepted" => Texts.Journal_obligation_accepted,
        "obligation.returned" => Texts.Journal_obligation_returned,
        "obligation.not-applicable" => Texts.Journal_obligation_not_applicable,
        "obligation.dated" => Texts.Journal_obligation_dated,
        _ => kind,
    };

    public static string? Written(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>«В работе → На проверке», «без срока → 20.06.2024»; only what it became where nothing was replaced.</summary>
    public static string Change(HistoryLine line) =>
        line is { From: null, Kind: not "obligation.dated" } ? Value(line.To) : $"{Value(line.From)} → {Value(line.To)}";

    /// <summary>A state or a day, as the journal writes it, in words.</summary>
    private static string Value(string? written) =>
        Enum.TryParse<ObligationState>(written, out var state) ? StateTexts.Of(state)
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Russian.Digits(day)
        : written ?? Texts.Due_None;
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
