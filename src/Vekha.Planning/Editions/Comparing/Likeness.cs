using Vekha.Documents.Plans;

namespace Vekha.Planning.Editions.Comparing;

/// <summary>How much alike rows of two editions are, from 0 to 1. Rare words count more than those that every row has («центр», «приказ»).
/// The thresholds are explained in decision 12.</summary>
internal sealed class Likeness
{
    /// <summary>Rows at least so much alike may be one measure.</summary>
    public const double Enough = 0.5;

    /// <summary>The same where both print one number: then a half of the words may be new.</summary>
    public const double EnoughUnderOneNumber = 0.25;

    /// <summary>A piece is part of a whole that has so much of its words.</summary>
    public const double EnoughOfPart = 0.6;

    private const double ShareOfName = 0.75;
    // Endings tell nothing: «утверждён», «утверждение» and «утвердить» begin alike.
    private const int StemLength = 5;
    private const int ShortestWord = 3;

    private readonly Dictionary<string, int> rows = new(StringComparer.Ordinal);
    private readonly Dictionary<Measure, RowWords> words = new(ReferenceEqualityComparer.Instance);

    public Likeness(IEnumerable<Measure> measures)
    {
        foreach (var measure in measures)
        {
            words[measure] = new(Words(measure.Name), Words(DeliverablesOf(measure)));
            foreach (var word in words[measure].All) rows[word] = rows.GetValueOrDefault(word) + 1;
        }
    }

    public double Of(Measure a, Measure b)
    {
        var (one, other) = (words[a], words[b]);
        var name = Shared(one.Name, other.Name);
        return one.Deliverables.Count + other.Deliverables.Count == 0 ? name
            : ShareOfName * name + (1 - ShareOfName) * Shared(one.Deliverables, other.Deliverables);
    }

    /// <summary>How much of the name of a piece stands in the whole.</summary>
    public double PartOf(Measure piece, Measure whole) => ShareOf(words[piece].Name, words[whole].All);

    /// <summary>How much of the whole the pieces say together.</summary>
    public double Covered(Measure whole, params IEnumerable<Measure> pieces) =>
        ShareOf(words[whole].Name, pieces.SelectMany(p => words[p].All).ToHashSet(StringComparer.Ordinal));

    public static bool IsOneNumber(Measure a, Measure b) =>
        MeasureNumbers.AreOne(a.Number, b.Number);

    private double Shared(HashSet<string> a, HashSet<string> b)
    {
        var all = a.Sum(Weight) + b.Sum(Weight);
        return all == 0 ? 0 : 2 * a.Where(b.Contains).Sum(Weight) / all;
    }

    private double ShareOf(HashSet<string> part, HashSet<string> whole)
    {
        var weight = part.Sum(Weight);
        return weight == 0 ? 0 : part.Where(whole.Contains).Sum(Weight) / weight;
    }

    private double Weight(string word) => Math.Log(1 + (double)(words.Count + 1) / rows.GetValueOrDefault(word, 1));

    private static string DeliverablesOf(Measure measure) => string.Join(' ', measure.Deliverables.Select(d => d.Text));

    private static HashSet<string> Words(string text) =>
        WordsIn(SameText.Plain(text)).Where(w => w.Length >= ShortestWord || char.IsDigit(w[0]))
            .Select(w => w[..Math.Min(w.Length, StemLength)]).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<string> WordsIn(string text)
    {
        var start = -1;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && char.IsLetterOrDigit(text[i])) start = start < 0 ? i : start;
            else if (start >= 0)
            {
                yield return text[start..i];
                start = -1;
            }
        }
    }

    private sealed record RowWords(HashSet<string> Name, HashSet<string> Deliverables)
    {
        public HashSet<string> All { get; } = [.. Name, .. Deliverables];
    }
}
