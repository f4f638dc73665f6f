using System.Globalization;
using Vekha.Planning.Obligations;
using Vekha.Web.Pages.Obligations;

namespace Vekha.Web;

/// <summary>What happened, in words: the kind «obligation.accepted» has its text in the resources as <c>Journal_obligation_accepted</c>.</summary>
internal static class JournalTexts
{
    private const string Prefix = "Journal_";

    /// <summary>The kinds that have a text, by that text.</summary>
    public static IReadOnlyDictionary<string, string> Known { get; } = Read();

    /// <summary>An unknown kind is shown as it is stored: an entry is never hidden because its words are missing.</summary>
    public static string Of(string kind) => Known.GetValueOrDefault(kind) ?? Texts.JournalPage_Unknown.With(kind);

    /// <summary>What an entry tells of before or after, in words: obligations write their states, and days are written as 2026-11-21.</summary>
    public static string? Value(string kind, string? written) =>
        kind.StartsWith("obligation.", StringComparison.Ordinal) && Enum.TryParse<ObligationState>(written, out var state) && state.ToString() == written ? StateTexts.Of(state)
        : DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? Russian.Digits(day)
        : written;

    private static Dictionary<string, string> Read() => Texts.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, true, true)!
        .Cast<System.Collections.DictionaryEntry>()
        .Where(e => ((string)e.Key).StartsWith(Prefix, StringComparison.Ordinal))
        .ToDictionary(e => Kind((string)e.Key), e => (string)e.Value!);

    // The first underscore stands for the dot, the others for hyphens.
    private static string Kind(string name)
    {
        var parts = name[Prefix.Length..].Split('_', 2);
        return parts.Length == 2 ? $"{parts[0]}.{parts[1].Replace('_', '-')}" : parts[0];
    }
}
