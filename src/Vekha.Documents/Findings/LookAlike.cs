using System.Text.RegularExpressions;
using Vekha.Documents.Acts;
using Vekha.Documents.Deadlines.Words;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A number, a code or a name with letters of two alphabets that look alike: «901-p» with a Latin «p» among acts that end in a
/// Russian «р», «Кванtориум». One finding a place; what was printed is kept.</summary>
internal static partial class LookAlike
{
    public static IEnumerable<Finding> In(Act? act, IReadOnlyList<ReadPlan> read) =>
        from place in Texts(act, read)
        let odd = place.Texts.Select(Odd).FirstOrDefault(word => word is not null)
        where odd is not null
        select new Finding(FindingCode.LookAlike, Severity.Warning, place.Where,
            $"В «{odd}» стоят латинские буквы «{Latin(odd)}», похожие на русские. По-видимому, набрано не на той раскладке.");

    private static IEnumerable<(string Where, IEnumerable<string?> Texts)> Texts(Act? act, IReadOnlyList<ReadPlan> read)
    {
        if (act is not null)
        {
            yield return (PlaceCode.OfHead(HeadPart.Number), [act.Number]);
            yield return (PlaceCode.OfHead(HeadPart.Title), [act.Title]);
            foreach (var clause in act.Clauses) yield return (PlaceCode.OfClause(clause.Number), [clause.Text]);
        }
        foreach (var (measure, _, where, _) in read.Measures())
            yield return (where, [measure.Number, measure.Name, .. measure.Responsible.Select(party => party.Name),
                .. measure.Deliverables.Select(item => item.Text), measure.Oversight]);
    }

    /// <summary>The first word that mixes the alphabets, and whose Latin letters could all be Russian ones; or a number of an act whose
    /// letters are Latin though acts number in Russian.</summary>
    private static string? Odd(string? text) => text is null ? null
        : ActNumber.Matches(text).Concat(Mixed.Matches(text)).FirstOrDefault(match => IsDisguised(match.Value))?.Value;

    private static bool IsDisguised(string word) =>
        word.Where(char.IsLetter).Any(Letters.IsLatin) && word.Where(char.IsLetter).All(c => !Letters.IsLatin(Letters.Russian(c)));

    private static string Latin(string word) => string.Concat(word.Where(Letters.IsLatin));

    [GeneratedRegex(@"(?<!\p{L})(?=\p{L}*\p{IsCyrillic})(?=\p{L}*[A-Za-z])\p{L}{2,}")]
    private static partial Regex Mixed { get; }

    /// <summary>«901-p», «12-pп»; «15-a» is left alone: sections of documents are lettered too.</summary>
    [GeneratedRegex(@"(?<![\p{L}\d])\d{1,5}-(?:[pPрР][pPрРпПaAаА]?|[пП][pPaAрРаА])(?![\p{L}\d])")]
    private static partial Regex ActNumber { get; }
}
