using Vekha.Documents.Blocks;
using Vekha.Documents.Places;

namespace Vekha.Documents.Acts;

/// <summary>The paragraphs in which the clauses of an act are printed.</summary>
public static class ClauseParagraphs
{
    /// <param name="places">Where clauses are printed, by <see cref="PlaceCode"/>.</param>
    /// <param name="lines">Of the printed text.</param>
    /// <returns>By the numbers of the clauses, the first paragraph without it. Missing is a clause of one paragraph, and one that does not
    /// say what is printed, since a person has corrected it.</returns>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Of(
        Act act, IReadOnlyDictionary<string, LineSpan> places, IReadOnlyList<string> lines)
    {
        var found = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal);
        foreach (var clause in act.Clauses)
            if (places.TryGetValue(PlaceCode.OfClause(clause.Number), out var span) && span.Last <= lines.Count
                && Split(lines.Skip(span.First - 1).Take(span.Last - span.First + 1)) is { Count: > 1 } paragraphs
                && string.Join(' ', paragraphs) == clause.Text)
                found[clause.Number] = paragraphs;
        return found;
    }

    private static List<string> Split(IEnumerable<string> lines)
    {
        var (paragraphs, open) = (new List<string>(), new List<string>());
        foreach (var line in lines.Append(""))
            if (!string.IsNullOrWhiteSpace(line)) open.Add(line);
            else if (open.Count > 0)
            {
                paragraphs.Add(OneLine.Of(string.Join('\n', open)));
                open.Clear();
            }
        if (paragraphs.Count > 0 && ClauseNumber.At(paragraphs[0]) is { } number) paragraphs[0] = paragraphs[0][number.Length..].Trim();
        return paragraphs;
    }
}
