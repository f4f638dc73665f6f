using System.Text.RegularExpressions;

namespace Vekha.Documents.Plans;

/// <summary>The cell of the responsible → parties. A comma separates them only where a new party begins: not in
/// «Министерство образования, науки и спорта», nor before «на базе которых».</summary>
internal static partial class PartyReader
{
    public static IReadOnlyList<Party> Of(IEnumerable<string> paragraphs) =>
        [.. Lists(paragraphs).SelectMany(Split).Select(Party).Where(party => party.Name.Length > 0)];

    /// <summary>A paragraph that begins with a body in the nominative, or with a person, begins a new party.</summary>
    private static List<string> Lists(IEnumerable<string> paragraphs)
    {
        var lists = new List<string>();
        foreach (var paragraph in paragraphs)
        {
            if (lists.Count == 0 || char.IsUpper(paragraph[0]) && (Head.IsMatch(paragraph) || IsPerson(paragraph, lists[^1])))
                lists.Add(paragraph);
            else lists[^1] += " " + paragraph;
        }
        return lists;
    }

    /// <summary>A name on a line of its own; below a post it says who that is.</summary>
    private static bool IsPerson(string paragraph, string above) => Person.IsMatch(paragraph) && Person.IsMatch(above);

    private static IEnumerable<string> Split(string text)
    {
        if (NumberedList.Items(text) is { Count: > 1 } items) return items;
        var parts = new List<string>();
        var start = 0;
        foreach (var i in TopLevel.Positions(text))
        {
            if (i < start || !EndsParty(text, start, i)) continue;
            parts.Add(text[start..i]);
            start = i + 1;
        }
        parts.Add(text[start..]);
        return parts;
    }

    private static bool EndsParty(string text, int start, int i) => text[i] switch
    {
        ';' => true,
        ',' => BeginsParty(text[(i + 1)..].TrimStart()),
        ' ' when i > start && text[i - 1] == ')' && AgreementEnd.IsMatch(text[start..i]) => !Conjunction.IsMatch(text[(i + 1)..]),
        ' ' => NextBody.IsMatch(text[(i + 1)..]) && !Unfinished.IsMatch(text[start..i]),
        _ => false,
    };

    private static bool BeginsParty(string rest) =>
        rest.Length > 0 && (!Subordinate.IsMatch(rest) || PartyWords.BeginsWithNoun(rest))
        && (char.IsUpper(rest[0]) || rest[0] is '«' or '"' || Head.IsMatch(rest));

    private static Party Party(string printed)
    {
        var byAgreement = Agreement.IsMatch(printed);
        var name = Gloss.Replace(Agreement.Replace(FootnoteMark.Replace(printed, ""), " "), " ");
        return new(Blocks.OneLine.Of(name).Trim(' ', ',', ';').TrimStart('-', '–', '—', '•', ' '), byAgreement);
    }

    [GeneratedRegex("^(?:" + PartyWords.Person + @")\W*$", RegexOptions.CultureInvariant)]
    private static partial Regex Person { get; }

    [GeneratedRegex(@"\(\s*по согласованию\s*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Agreement { get; }

    [GeneratedRegex(@"\(\s*по согласованию\s*\)$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex AgreementEnd { get; }

    [GeneratedRegex(@"[¹²³⁰⁴-⁹*]+(?=\s|$|[,;.])")]
    private static partial Regex FootnoteMark { get; }

    [GeneratedRegex(@"\(\s*далее\s*[-–—:]?\s[^()]*\)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Gloss { get; }

    [GeneratedRegex(@"^(?:или|либо|и)(?!\p{L})|^[,;(]|^$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Conjunction { get; }

    /// <summary>Where a page break lost the end of a paragraph, only the capital shows that a body in the nominative begins a new
    /// party.</summary>
    [GeneratedRegex(
        @"^(?:Министерство|Департамент|Комитет|(?:Главное\s)?[Уу]правление|Отдел|Администраци[яи]|Правительство|Агентство|Служба"
        + @"|Инспекция|Фонд|Центр|Институт|Руководител[ьи]|Директора?|Глав[аы]|Органы?|Организаци[яи]|(?:Федеральн|Муниципальн"
        + @"|Региональн|Государственн|Областн|Краев|Республиканск|Образовательн|Общеобразовательн)(?:ый|ий|ая|ое|ые|ие))(?!\p{L})")]
    private static partial Regex NextBody { get; }

    /// <summary>What may precede a name: an adjective, a kind of organisation, an abbreviation, a dash, a short word.</summary>
    [GeneratedRegex(
        @"(?:^|\s)(?:\P{L}*|\p{L}{1,3}|\P{Ll}*|\p{L}+(?:ый|[кгхжшщ]ий|ая|яя|ое|ее|ые|ие)|учреждени[ея]|организаци[яи]"
        + @"|предприяти[ея]|общество|город|посёлок|поселок|село|район|округ)$")]
    private static partial Regex Unfinished { get; }

    /// <summary>«на базе которых», «расположенных в», «в том числе», «осуществляющие …».</summary>
    [GeneratedRegex(
        @"^(?:(?:на|в|во|с|при|для|по|за|под|из|от|к|о)\s|(?:\p{L}+\s){0,2}котор|\p{Ll}+(?:ющ|ящ|ащ|ущ|вш|нн|енн|ем|им)(?:ий|ая|ее"
        + @"|ие|ый|ое|ые|их|ых|его|ого|ей|ой|им|ым)(?:ся)?(?!\p{L}))")]
    private static partial Regex Subordinate { get; }

    /// <summary>A lower-case party begins with an adjective in the nominative or with a noun for bodies and people.</summary>
    [GeneratedRegex(
        @"^(?:(?:а\sтакже|и)\s)?(?:\p{L}+(?:ый|ий|ая|яя|ое|ее|ые|ие)(?!\p{L})|(?:\p{L}+-)?(?:" + PartyWords.Nouns + @")(?!\p{L}))",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Head { get; }
}
