using System.Text.RegularExpressions;
using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions.Matching;

/// <summary>Rows that the clauses of an act take out of a plan: «пункты 5 и 7.1 признать утратившими силу», «строку 12 исключить».</summary>
public static partial class RepealedRows
{
    /// <returns>Numbers as <see cref="Key"/> writes them.</returns>
    public static IReadOnlySet<string> Of(IEnumerable<Clause> clauses) =>
        clauses.SelectMany(c => Repeal.Matches(Unquoted(c.Text))).SelectMany(m => Numbers(m.Groups["numbers"].Value)).ToHashSet(StringComparer.Ordinal);

    public static string Key(string number) => number.Trim('.', ' ', ')');

    private static string Unquoted(string text) => Quotation.Replace(text, " ");

    private static IEnumerable<string> Numbers(string list) =>
        Range.Matches(list).SelectMany(m => (int.TryParse(m.Groups["first"].Value, out var first), int.TryParse(m.Groups["last"].Value, out var last)) is (true, true)
                && last > first && last - first < 200
            ? Enumerable.Range(first, last - first + 1).Select(n => $"{n}")
            : new[] { m.Groups["first"], m.Groups["last"] }.Where(g => g.Success).Select(g => Key(g.Value)));

    [GeneratedRegex(@"(?:пункт|строк|позици|мероприяти)\w*\s+(?<numbers>\d[\d.]*(?:\s*(?:,|и|[-–—])\s*\d[\d.]*)*)\s[^:;]{0,80}?(?:признать\s+утратив|исключить)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Repeal { get; }

    [GeneratedRegex(@"(?<first>\d[\d.]*)(?:\s*[-–—]\s*(?<last>\d[\d.]*))?")]
    private static partial Regex Range { get; }

    [GeneratedRegex("«[^«»]*»|\"[^\"]*\"")]
    private static partial Regex Quotation { get; }
}
