using System.Text.RegularExpressions;
using Vekha.Documents.Acts;
using Vekha.Documents.Places;

namespace Vekha.Documents.Findings;

/// <summary>One act, identified by date and number, named in the heading and in a clause in almost the same words.</summary>
internal static partial class NameVariant
{
    /// <summary>With more different words it is another name, or one shortened on purpose.</summary>
    private const int MostDifferentWords = 2;

    private const int LongestName = 1000;

    public static IEnumerable<Finding> In(Act? act) =>
        from named in Names(act?.Title ?? "").DistinctBy(name => name.Act)
        from clause in act?.Clauses ?? []
        from other in Names(clause.Text)
        where other.Act == named.Act && Differs(Words(named.Name), Words(other.Name))
        select new Finding(FindingCode.NameVariant, Severity.Warning, PlaceCode.OfClause(clause.Number),
            $"Наименование акта № {named.Act.Number} в пункте {clause.Number} отличается от наименования в заголовке: «{other.Name}» и «{named.Name}».");

    private static IEnumerable<(ActReference Act, string Name)> Names(string text)
    {
        foreach (Match reference in PrintedDate.Reference.Matches(text))
            if (PrintedDate.Of(reference) is { } date && Quoted(text, reference.Index + reference.Length) is { } name)
                yield return (new(date, PrintedDate.NumberOf(reference)), name);
    }

    /// <summary>What is printed in «…» right after a place, quotes inside it included.</summary>
    private static string? Quoted(string text, int start)
    {
        while (start < text.Length && text[start] == ' ') start++;
        if (start >= text.Length || text[start] != '«') return null;
        var depth = 0;
        for (var i = start; i < Math.Min(text.Length, start + LongestName); i++)
        {
            depth += text[i] == '«' ? 1 : text[i] == '»' ? -1 : 0;
            if (depth == 0) return text[(start + 1)..i];
        }
        return null;
    }

    private static string[] Words(string name) => [.. Word.Matches(name).Select(match => match.Value.ToUpperInvariant())];

    private static bool Differs(string[] one, string[] other)
    {
        var same = LongestCommon(one, other);
        var different = Math.Max(one.Length, other.Length) - same;
        return different > 0 && different <= MostDifferentWords && same > different * 2;
    }

    private static int LongestCommon(string[] one, string[] other)
    {
        var lengths = new int[one.Length + 1, other.Length + 1];
        for (var i = 1; i <= one.Length; i++)
            for (var j = 1; j <= other.Length; j++)
                lengths[i, j] = one[i - 1] == other[j - 1] ? lengths[i - 1, j - 1] + 1 : Math.Max(lengths[i - 1, j], lengths[i, j - 1]);
        return lengths[one.Length, other.Length];
    }

    [GeneratedRegex(@"[\p{L}\d]+")]
    private static partial Regex Word { get; }
}
