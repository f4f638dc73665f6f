using System.Text.RegularExpressions;
using Vekha.Documents.Blocks;

namespace Vekha.Documents.Acts;

/// <summary>The list of changes that an act approves as an annex, «Изменения, которые вносятся в …», as clauses. Its numbers are told from
/// those of the act itself: «2 изменений»; its heading is a clause above them.</summary>
public static partial class AnnexedChanges
{
    /// <summary>The number of the heading.</summary>
    public const string Heading = "изменения";

    private const string Suffix = " изменений";

    /// <summary>A heading takes no more lines.</summary>
    private const int LongestHeading = 12;

    /// <summary>It is printed in the annex.</summary>
    internal static bool Has(Clause clause) => clause.Number == Heading || Above(clause.Number) is not null;

    /// <summary>As the annex prints it.</summary>
    internal static string Printed(Clause clause) =>
        clause.Number == Heading ? clause.Text : $"{clause.Number[..^Suffix.Length]}. {clause.Text}";

    /// <returns>The number of the clause above; null for a clause of the act itself.</returns>
    public static string? Above(string number)
    {
        if (!number.EndsWith(Suffix, StringComparison.Ordinal)) return null;
        var own = number[..^Suffix.Length];
        return own.LastIndexOf('.') is >= 0 and var dot ? own[..dot] + Suffix : Heading;
    }

    /// <param name="annexes">The lines below the signature, up to the first plan.</param>
    internal static IReadOnlyList<(Clause Clause, LineSpan Lines)> Of(IReadOnlyList<PrintedLine> annexes)
    {
        var first = annexes.Index().Where(line => IsHeading(annexes, line.Index)).Select(line => line.Index).FirstOrDefault(-1);
        if (first < 0) return [];
        var end = annexes.Index().Skip(first + 1).Where(line => Annex.IsMatch(line.Item.Text)).Select(line => line.Index)
            .FirstOrDefault(annexes.Count);
        var list = annexes.Take(new Range(first, end)).ToList();
        var numbered = list.FindIndex(line => ClauseNumber.Opens(line.Text));
        var bracketed = list.FindIndex(line => Bracket.IsMatch(line.Text));
        if (numbered < 0 || numbered > LongestHeading || bracketed > 0 && bracketed < numbered)
            return [Whole([.. list.Select((line, i) => i == bracketed - 1 ? line with { Text = line.Text.TrimEnd(':') + ":" } : line)])];
        return
        [
            Whole(list[..numbered]),
            .. ClauseReader.Of(list[numbered..]).Select(read => (read.Clause with { Number = read.Clause.Number + Suffix }, read.Lines)),
        ];
    }

    private static bool IsHeading(IReadOnlyList<PrintedLine> lines, int at) => Title.IsMatch(lines[at].Text)
        || Word.IsMatch(lines[at].Text) && at + 1 < lines.Count && Continuation.IsMatch(lines[at + 1].Text);

    private static (Clause, LineSpan) Whole(List<PrintedLine> lines) => (
        new(Heading, OneLine.Of(string.Join('\n', lines.Select(line => line.Text)))), new(lines[0].Number, lines[^1].Number));

    [GeneratedRegex(@"^изменения,?\s+(?:котор\p{L}+\s+внос|вносим|в\s+\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Title { get; }

    [GeneratedRegex("^изменения,?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Word { get; }

    [GeneratedRegex(@"^(?:котор\p{L}+\s+внос|вносим|в\s+\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Continuation { get; }

    [GeneratedRegex(@"^1\)\s")]
    private static partial Regex Bracket { get; }

    [GeneratedRegex(@"^приложение(?:\s*(?:№|N)?\s*\d+)?(?:\s+к\s[^.]*)?$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Annex { get; }
}
