using System.Text.RegularExpressions;
using Vekha.Documents.Deadlines.Words;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>One responsible body printed in two ways: a misprint in one word, or look-alike letters of the other alphabet.
/// A shortened name, or one in another case, is loose wording and not a defect.</summary>
internal static partial class PartyVariant
{
    private const int FewestWords = 2;

    /// <summary>Every name is compared with every other.</summary>
    private const int MostNames = 400;

    /// <summary>The ending changes with the grammatical case.</summary>
    private const int LongestEnding = 3;

    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read)
    {
        var names = read.Measures().SelectMany(item => item.Measure.Responsible.Select(party => (party.Name, item.Where)))
            .GroupBy(party => party.Name).OrderByDescending(same => same.Count())
                .Select(same => (Name: same.Key, same.First().Where, Words: Words(same.Key))).Take(MostNames).ToList();
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
        return different is [var (first, second)] && IsMisprint(first.ToLowerInvariant(), second.ToLowerInvariant());
    }

    private static bool IsMisprint(string one, string other) =>
        Misprint.Between(one, other) && one[..^LongestEnding] != other[..(one.Length - LongestEnding)] || IsOneInLooks(one, other);

    /// <summary>«IT» and «IТ», the latter with a Russian «Т».</summary>
    private static bool IsOneInLooks(string one, string other) =>
        one.Length == other.Length && one != other
            && one.Zip(other).All(pair => Letters.Russian(pair.First) == Letters.Russian(pair.Second));

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word { get; }
}
