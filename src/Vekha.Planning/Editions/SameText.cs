using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Planning.Editions;

/// <summary>Whether two prints say the same: spaces, kinds of quotes and dashes, and «ё» make no difference.</summary>
public static class SameText
{
    public static bool As(string? a, string? b) => Plain(a) == Plain(b);

    /// <summary>The same words and the same rules read out of them.</summary>
    public static bool IsSameAs(this Deadline a, Deadline b) => As(a.Text, b.Text) && a.Rules.SequenceEqual(b.Rules);

    internal static string Plain(string? text) =>
        string.Join(' ', (text ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).ToLowerInvariant()
            .Replace('ё', 'е').Replace('«', '"').Replace('»', '"').Replace('“', '"').Replace('”', '"').Replace('—', '-').Replace('–', '-');
}
