using System.Globalization;
using System.Text.RegularExpressions;
using Vekha.Documents.Acts;
using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Findings;

/// <summary>
/// A clause speaks of an annex of its act which the file has not. An annex is there when its number or its title answers the clause; what
/// remains on both sides without number and title in common is paired, so that nothing is missed that may well be there.
/// </summary>
internal static partial class MissingAnnex
{
    /// <summary>Of the words of a clause that tell its annex from the others.</summary>
    private const double Alike = 0.7;

    /// <summary>Text below a signature that is this long is an annex, though no stamp says so.</summary>
    private const int LinesOfAnnex = 15;

    private const int LinesOfTitle = 6;
    private const int Stem = 5;
    private const int MostLines = 3000;

    /// <param name="plans">The title of each plan and passport, and the line it stands on.</param>
    public static IEnumerable<Finding> In(
        Act? act, DocumentText document, IReadOnlyList<(string Title, int Line)> plans, Trace trace)
    {
        if (act is null || PromisedAnnex.In(act) is not { Count: > 0 } promised) return [];
        var below = Below(act, document, trace);
        var stamps = PrintedAnnexes.In(below);
        var missing = promised.Where(one => one.Number is null || !stamps.Any(stamp => stamp.Number == one.Number)).ToList();
        var words = DistinctWords(promised, missing);
        missing = WithoutTitled(missing, words, Free(below, stamps, plans));
        var printed = below.Select(line => document.Blocks[line.Block] is Paragraph ? WordsInOrder(line.Text) : []).ToList();
        missing = [.. missing.Where(one => !IsTitled(words[one], Words(one.Subject), printed))];
        missing = WithoutPaired(promised, missing, words, below, stamps, plans);
        return missing.GroupBy(one => one.Clause).Select(Told);
    }

    /// <summary>What is printed below the signature, or where none was found, from the last clause on.</summary>
    private static List<PrintedLine> Below(Act act, DocumentText document, Trace trace)
    {
        int? last = trace.Places.TryGetValue(PlaceCode.OfHead(HeadPart.Signatory), out var signed) ? signed.Last : null;
        last ??= trace.Places.TryGetValue(PlaceCode.OfClause(act.Clauses[^1].Number), out var clause) ? clause.First : 0;
        return [.. PrintedLine.Of(document).Where(line => line.Number > last).Take(MostLines)];
    }

    /// <summary>Plans that no numbered stamp stands above, each with whether it stands above all stamps.</summary>
    private static List<(string Title, bool Unstamped)> Free(
        List<PrintedLine> below, IReadOnlyList<AnnexMark> stamps, IReadOnlyList<(string Title, int Line)> plans)
    {
        var free = new List<(string, bool)>();
        AnnexMark? taken = null;
        foreach (var (title, line) in plans)
        {
            var above = stamps.LastOrDefault(stamp => below[stamp.Line].Number <= line, new(-1, null));
            var owned = above.Number is not null && above != taken;
            taken = above;
            if (!owned) free.Add((title, above.Line < 0));
        }
        return free;
    }

    private static Dictionary<PromisedAnnex, HashSet<string>> DistinctWords(
        IReadOnlyList<PromisedAnnex> promised, List<PromisedAnnex> missing)
    {
        var all = promised.Select(one => Words(one.Subject)).ToList();
        HashSet<string> common = all.Count > 1 ? [.. all.Aggregate((one, other) => [.. one.Intersect(other)])] : [];
        return missing.Distinct().ToDictionary(one => one, one =>
        {
            var whole = Words(one.Subject);
            var own = whole.Except(common).ToHashSet();
            return own.Count > 0 ? own : whole;
        });
    }

    /// <summary>Each plan answers the clause whose words its title has most of.</summary>
    private static List<PromisedAnnex> WithoutTitled(
        List<PromisedAnnex> missing, Dictionary<PromisedAnnex, HashSet<string>> words, List<(string Title, bool Unstamped)> plans)
    {
        var left = missing.ToList();
        foreach (var title in plans.Select(plan => Words(plan.Title)))
        {
            if (left.MaxBy(one => Share(words[one], title)) is { } best && Share(words[best], title) >= Alike) left.Remove(best);
        }
        return left;
    }

    /// <summary>Whether a heading below names it: lines together have nearly all its words, and the first begins with one of
    /// them.</summary>
    private static bool IsTitled(HashSet<string> words, HashSet<string> subject, List<List<string>> printed)
    {
        for (var first = 0; first < printed.Count; first++)
        {
            if (printed[first] is not [var start, ..] || !subject.Contains(start)) continue;
            var found = printed.Skip(first).Take(LinesOfTitle).SelectMany(line => line).Where(words.Contains).Distinct().Count();
            if (found >= words.Count * Alike) return true;
        }
        return false;
    }

    /// <summary>Annexes without a number answer promises without one, and, where no stamp has a number, those with one too.</summary>
    private static List<PromisedAnnex> WithoutPaired(
        IReadOnlyList<PromisedAnnex> promised, List<PromisedAnnex> missing, Dictionary<PromisedAnnex, HashSet<string>> words,
        List<PrintedLine> below, IReadOnlyList<AnnexMark> stamps, IReadOnlyList<(string Title, int Line)> plans)
    {
        var unstamped = Free(below, stamps, plans).Count(plan => plan.Unstamped);
        if (unstamped == 0 && (stamps.Count > 0 ? stamps[0].Line : below.Count) >= LinesOfAnnex) unstamped = 1;
        var numbered = stamps.Any(stamp => stamp.Number is not null);
        var there = promised.Distinct().Count(one => !missing.Contains(one) && (one.Number is null || !numbered));
        var byNumber = promised.Where(one => one.Number is not null).Select(one => one.Number).ToHashSet();
        var spare = unstamped + stamps.Count(stamp => stamp.Number is null || !byNumber.Contains(stamp.Number)) - there;
        var titles = plans.SelectMany(plan => Words(plan.Title)).ToHashSet();
        var takers = missing.Where(one => one.Number is null || !numbered).OrderByDescending(one => Share(words[one], titles))
            .Take(Math.Max(0, spare)).ToHashSet();
        return [.. missing.Where(one => !takers.Contains(one))];
    }

    private static double Share(HashSet<string> words, HashSet<string> title) =>
        words.Count == 0 ? 0 : (double)words.Count(title.Contains) / words.Count;

    private static HashSet<string> Words(string text) => [.. WordsInOrder(text)];

    /// <summary>The beginnings of words, which all their forms share.</summary>
    private static List<string> WordsInOrder(string text) =>
    [
        .. from word in Word.Matches(text.ToUpperInvariant().Replace('Ё', 'Е')).Select(match => match.Value)
           where !Idle.Any(idle => word.StartsWith(idle, StringComparison.Ordinal))
           select word.Length > Stem ? word[..Stem] : word,
    ];

    [GeneratedRegex(@"[\p{L}\d]{3,}")]
    private static partial Regex Word { get; }

    /// <summary>Words of the clause that are not those of its annex.</summary>
    private static readonly string[] Idle = ["УТВЕРД", "СОГЛАСНО", "ПРИЛ", "НАСТОЯЩ", "РАСПОРЯЖ", "ПОСТАНОВЛ", "ПРИКАЗ"];

    private static Finding Told(IGrouping<string, PromisedAnnex> missing)
    {
        var numbers = missing.Where(one => one.Number is not null).Select(one => one.Number!.Value).Distinct().Order()
            .Select(number => number.ToString(CultureInfo.InvariantCulture)).ToList();
        var what = numbers.Count switch
        {
            0 when missing.Count() == 1 => "Приложение не найдено",
            0 => "Приложения не найдены",
            1 => $"Приложение № {numbers[0]} не найдено",
            _ => $"Приложения № {string.Join(", ", numbers)} не найдены",
        };
        var (it, its) = missing.Count() == 1 ? ("него", "его") : ("них", "их");
        return new(FindingCode.MissingAnnex, Severity.Error, PlaceCode.OfClause(missing.Key),
            $"{what}: на {it} ссылается пункт {missing.Key} ({Excerpt.Of(missing.First().Subject)}), а в файле {its} нет.");
    }
}
