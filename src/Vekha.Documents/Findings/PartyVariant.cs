using System.Text.RegularExpressions;
using Vekha.Documents.Deadlines.Words;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>One body among the responsible printed in two ways: a slip in one word, or look-alike letters of the other alphabet.
/// A name cut short, or in another case, is loose wording and no defect.</summary>
internal static partial class PartyVariant
{
    private const int FewestWords = 2;

    /// <summary>Each is compared with each.</summary>
    private const int MostNames = 400;

    /// <summary>Endings change with the case.</summary>
    private const int LongestEnding = 3;

    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read)
    {
        var names = read.Measures().SelectMany(item => item.Measure.Responsible.Select(party => (party.Name, item.Where)))
            .GroupBy(party => party.Name).OrderByDescending(same => same.Count()).Select(same => (Name: same.Key, same.First().Where, Words: Words(same.Key))).Take(MostNames).ToList();
        for (var rare = 1; rare < names.Count; rare++)
            if (names.Take(rare).FirstOrDefault(usual => Differ(usual.Words, names[rare].Words)) is { Name: { } usual })
                yield return new(FindingCode.NameVariant, Severity.Warning, names[rare].Where,
                    $"Напечатано «{names[rare].Name}», а в других местах — «{usual}». По-видимому, это один орган.");
    }

    private static string[] Words(string name) => [.. Word.Matches(name).Select(match => match.Value)];

    private static bool Differ(string[] one, string[] other)
    {
        if (one.Length != other.Length || one.Length < FewestWords) return false;
        var different = one.Zip(other).Where(pair => !pair.First.Equals(pair.Second, StringComparison.OrdinalIgnoreCase)).ToList();
        return different is [var (first, second)] && IsSlip(first.ToLowerInvariant(), second.ToLowerInvariant());
    }

    private static bool IsSlip(string one, string other) =>
        Misprint.Between(one, other) && one[..^LongestEnding] != other[..(one.Length - LongestEnding)] || IsOneInLooks(one, other);

    /// <summary>«IT» and «IТ», the second half Russian.</summary>
    private static bool IsOneInLooks(string one, string other) =>
        one.Length == other.Length && one != other && one.Zip(other).All(pair => Letters.Russian(pair.First) == Letters.Russian(pair.Second));

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word { get; }
}
