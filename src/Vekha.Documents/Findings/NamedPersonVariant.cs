using System.Text.RegularExpressions;
using Vekha.Documents.Acts;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>One person of an act printed in two ways: initials swapped, or a misprint in the surname. Grammatical cases of the surname are not variants.</summary>
internal static partial class NamedPersonVariant
{
    /// <summary>Every name is compared with every other.</summary>
    private const int MostNames = 400;

    /// <param name="Where">null for the signature, whose spelling is taken to be right.</param>
    private readonly record struct Printing(string Text, string Stem, string Initials, string? Where);

    public static IEnumerable<Finding> In(Act? act, IReadOnlyList<ReadPlan> read)
    {
        var printings = Printings(act, read).ToList();
        var spellings = printings.GroupBy(printing => (printing.Stem, printing.Initials))
            .OrderByDescending(same => same.Any(printing => printing.Where is null)).ThenByDescending(same => same.Count()).Take(MostNames).Select(same => same.ToList()).ToList();
        for (var rare = 1; rare < spellings.Count; rare++)
        {
            var odd = spellings[rare][0];
            if (odd.Where is { } where && spellings.Take(rare).FirstOrDefault(usual => IsOne(usual[0], odd)) is { } same)
                yield return new(FindingCode.NameVariant, Severity.Warning, where, $"Напечатано «{odd.Text}», а в другом месте — «{same[0].Text}». По-видимому, это одно лицо.");
        }
    }

    private static bool IsOne(Printing one, Printing other) => one.Stem == other.Stem
        ? one.Initials != other.Initials && one.Initials.Order().SequenceEqual(other.Initials.Order())
        : one.Initials == other.Initials && Misprint.Between(one.Stem, other.Stem);

    private static IEnumerable<Printing> Printings(Act? act, IReadOnlyList<ReadPlan> read) =>
    [
        .. In(act?.Signatory?.Name ?? "", null),
        .. (act?.Clauses ?? []).SelectMany(clause => In(clause.Text, PlaceCode.OfClause(clause.Number))),
        .. read.Measures().SelectMany(item => item.Measure.Responsible.SelectMany(party => In(party.Name, item.Where))),
    ];

    private static IEnumerable<Printing> In(string text, string? where) =>
        Name.Matches(text).Select(name => new Printing(name.Value, CaseEnding.Replace(name.Groups["surname"].Value, ""), name.Groups["first"].Value + name.Groups["second"].Value, where));

    [GeneratedRegex(@"(?<![\p{L}.])(?:(?<surname>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)\s(?<first>\p{Lu})\.\s?(?<second>\p{Lu})\.|(?<first>\p{Lu})\.\s?(?<second>\p{Lu})\.\s?(?<surname>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?))")]
    private static partial Regex Name { get; }

    [GeneratedRegex(@"(?:ого|ому|ой|ым|ом|ий|ая|ую|а|у|е|ы|ю|я|и)$")]
    private static partial Regex CaseEnding { get; }
}
