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
    private readonly int count;

    public Likeness(IEnumerable<Measure> measures)
    {
        foreach (var measure in measures)
        {
            count++;
            foreach (var word in Words(TextOf(measure))) rows[word] = rows.GetValueOrDefault(word) + 1;
        }
    }

    public double Of(Measure a, Measure b)
    {
        var name = Shared(Words(a.Name), Words(b.Name));
        var (deliverables, others) = (Words(DeliverablesOf(a)), Words(DeliverablesOf(b)));
        return deliverables.Count + others.Count == 0 ? name : ShareOfName * name + (1 - ShareOfName) * Shared(deliverables, others);
    }

    /// <summary>How much of the name of a piece stands in the whole.</summary>
    public double PartOf(Measure piece, Measure whole)
    {
        var (words, all) = (Words(piece.Name), Words(TextOf(whole)));
        var weight = words.Sum(Weight);
        return weight == 0 ? 0 : words.Where(all.Contains).Sum(Weight) / weight;
    }

    /// <summary>How much of the whole the pieces say together.</summary>
    public double Covered(Measure whole, params IEnumerable<Measure> pieces)
    {
        var (words, said) = (Words(whole.Name), pieces.SelectMany(p => Words(TextOf(p))).ToHashSet(StringComparer.Ordinal));
        var weight = words.Sum(Weight);
        return weight == 0 ? 0 : words.Where(said.Contains).Sum(Weight) / weight;
    }

    public static bool IsOneNumber(Measure a, Measure b) => a.Number is { } number && b.Number is { } other && number.Trim('.', ' ') == other.Trim('.', ' ');

    private double Shared(HashSet<string> a, HashSet<string> b)
    {
        var all = a.Sum(Weight) + b.Sum(Weight);
        return all == 0 ? 0 : 2 * a.Where(b.Contains).Sum(Weight) / all;
    }

    private double Weight(string word) => Math.Log(1 + (double)(count + 1) / rows.GetValueOrDefault(word, 1));

    private static string TextOf(Measure measure) => $"{measure.Name} {DeliverablesOf(measure)}";

    private static string DeliverablesOf(Measure measure) => string.Join(' ', measure.Deliverables.Select(d => d.Text));

    private static HashSet<string> Words(string text) =>
        new(WordsIn(SameText.Plain(text)).Where(w => w.Length >= ShortestWord || char.IsDigit(w[0])).Select(w => w[..Math.Min(w.Length, StemLength)]), StringComparer.Ordinal);

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
}
