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
            && Enum.TryParse<ObligationState>(written, out var state) && state.ToString() == written ? StateWords.Of(state)
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? Russian.Digits(day)
        : written;

    /// <summary>The key of its text.</summary>
    public static string KeyOf(JournalKind kind) => kind.Constant;
}
