using System.Globalization;
using Vekha.Planning.Journal;
using Vekha.Planning.Obligations;

namespace Vekha.Web.Words;

/// <summary>What happened, in words: each kind has its text under the name of its constant, <c>ObligationAccepted</c>.</summary>
internal static class JournalWords
{
    /// <summary>Every kind in words, by its name.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } = JournalKind.All.ToDictionary(
        k => k.Name, k => JournalTexts.ResourceManager.GetString(KeyOf(k), CultureInfo.InvariantCulture) ?? k.Name);

    /// <summary>An unknown kind is shown as it is stored: an entry is never hidden because its words are missing.</summary>
    public static string Of(string kind) => Known.GetValueOrDefault(kind) ?? Texts.Journal_Unknown.With(kind);

    /// <summary>What an entry tells of before or after, in words: obligations write their states,
    /// and days are written as 2026-11-21.</summary>
    public static string? Value(string kind, string? written) =>
        kind.StartsWith("obligation.", StringComparison.Ordinal)
            && Enum.TryParse<ObligationState>(written, out var state) && state.ToString() == written ? Of(state)
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Russian.Digits(day)
        : written;

    /// <summary>The key of its text.</summary>
    public static string KeyOf(JournalKind kind) => kind.Constant;

    // What was written down is a state; how an obligation stands today is told by its standing.
    private static string Of(ObligationState state) => state switch
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
