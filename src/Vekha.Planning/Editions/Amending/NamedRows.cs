using Vekha.Documents.Amendments;
using Vekha.Documents.Printing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>Rows of an edition by the numbers that an amendment names.</summary>
internal sealed class NamedRows(IReadOnlyList<EditionMeasure> rows)
{
    private readonly ILookup<string, int> places = rows.Index().Where(r => r.Item.Number is not null)
        .ToLookup(r => Key(r.Item.Number!), r => r.Index);

    public IReadOnlyList<EditionMeasure> All => rows;

    public static string Key(string number) => number.Trim('.', ' ', ')');

    /// <returns>Each row that is named, or the number that names none or several.</returns>
    public IEnumerable<(string Number, EditionMeasure? Row, AmendmentOutcome Outcome)> Of(IEnumerable<RowRange> ranges) =>
        ranges.SelectMany(Of);

    private IEnumerable<(string, EditionMeasure?, AmendmentOutcome)> Of(RowRange range)
    {
        if (range.Naming is { } naming) return [ByWords(range.First, naming)];
        var ends = new[] { range.First, range.Last ?? range.First };
        if (ends.FirstOrDefault(number => places[number].Count() != 1) is { } doubtful)
            return [(doubtful, null, places[doubtful].Any() ? AmendmentOutcome.SeveralRows : AmendmentOutcome.NoSuchRow)];
        var (first, last) = (places[ends[0]].Single(), places[ends[1]].Single());
        return rows.Skip(first).Take(Math.Max(1, last - first + 1))
            .Select(row => (Key(row.Number ?? range.First), (EditionMeasure?)row, AmendmentOutcome.Made));
    }

    /// <summary>A row by its name in full, or the only one that has the words. Words in whatever case find a row that is alike.</summary>
    private (string, EditionMeasure?, AmendmentOutcome) ByWords(string words, RowNaming naming)
    {
        var same = rows.Where(row => SameText.As(row.Name, words) || SameText.As(row.Number, words)).ToList();
        if (same is [var one] && naming != RowNaming.About) return Found(one, AmendmentOutcome.Made);
        if (same.Count > 1) return (words, null, AmendmentOutcome.SeveralRows);
        var alike = rows.Where(row => naming == RowNaming.Part
            ? MeasureText.Worded.Any(part => WordPlaces.Of(row.Measure.TextOf(part), words).Count > 0)
            : WordPlaces.HasAllInSomeCase(row.Name, words)).ToList();
        return alike switch
        {
            [var only] => Found(only, naming == RowNaming.Part ? AmendmentOutcome.Made : AmendmentOutcome.Alike),
            [] => (words, null, AmendmentOutcome.NoSuchRow),
            _ => (words, null, AmendmentOutcome.SeveralRows),
        };

        (string, EditionMeasure?, AmendmentOutcome) Found(EditionMeasure row, AmendmentOutcome outcome) =>
            (row.Number is { } number ? Key(number) : words, row, outcome);
    }

    /// <summary>«8–10» → 8, 9, 10; «5.1–5.3» → 5.1, 5.2, 5.3; other ranges have only their ends.</summary>
    public static IEnumerable<string> Numbers(IEnumerable<RowRange> ranges) =>
        ranges.SelectMany(range => range.Last is null ? [range.First] : Between(range.First, range.Last));

    private static IEnumerable<string> Between(string first, string last)
    {
        var (above, to) = (first[..(first.LastIndexOf('.') + 1)], last[..(last.LastIndexOf('.') + 1)]);
        return above == to && int.TryParse(first[above.Length..], out var from) && int.TryParse(last[to.Length..], out var end)
            && end > from && end - from < 200
            ? Enumerable.Range(from, end - from + 1).Select(number => $"{above}{number}")
            : [first, last];
    }
}
