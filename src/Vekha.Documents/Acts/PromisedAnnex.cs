using System.Globalization;
using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>An annex of its own that a clause of an act speaks of: «согласно приложению № 2», «утвердить прилагаемый порядок».</summary>
/// <param name="Clause">The number of the clause.</param>
/// <param name="Number">null where the clause prints none.</param>
/// <param name="Subject">What the annex is, in the words of the clause.</param>
internal sealed partial record PromisedAnnex(string Clause, int? Number, string Subject)
{
    /// <summary>An act with more has other troubles.</summary>
    private const int Most = 100;

    private const int LargestNumber = 99;

    public static IReadOnlyList<PromisedAnnex> In(Act act) =>
        [.. act.Clauses.SelectMany(clause => Of(clause, act.Clauses)).Take(Most)];

    private static IEnumerable<PromisedAnnex> Of(Clause clause, IReadOnlyList<Clause> all)
    {
        var words = OutsideQuotations(clause.Text);
        var above = all.Where(other => clause.Number.StartsWith(other.Number + ".", StringComparison.Ordinal)).ToList();
        var amends = above.Append(clause).Any(one => Amending.IsMatch(OutsideQuotations(one.Text)));
        var named = (amends ? Named : NamedOrBracketed).Matches(words).Where(IsOwn).ToList();
        if (named.Count > 0)
            return named.SelectMany(match => Numbers(match.Groups["numbers"])).Distinct()
                .Select(number => new PromisedAnnex(clause.Number, number, clause.Text));
        var below = all.Any(other => other.Number.StartsWith(clause.Number + ".", StringComparison.Ordinal));
        if (above.Count > 0 && Attaches(OutsideQuotations(above[^1].Text)) && above[^1].Text.EndsWith(':'))
            return [new(clause.Number, null, clause.Text)];
        if (!Attaches(words) || below && words.EndsWith(':')) return [];
        return Items(clause.Text).Select(item => new PromisedAnnex(clause.Number, null, item));
    }

    private static bool Attaches(string words) => Attached.IsMatch(words);

    /// <summary>«Утвердить прилагаемые: план; состав комиссии» attaches each.</summary>
    private static string[] Items(string text)
    {
        var colon = text.IndexOf(':');
        string[] items = colon < 0 ? [] : [.. text[(colon + 1)..].Split(';').Select(item => item.Trim()).Where(item => item.Length > 0)];
        return items.Length > 1 ? items : [text];
    }

    /// <summary>«Приложение № 2 к постановлению от … № …», «к государственной программе» is the annex of something else.</summary>
    private static bool IsOwn(Match match) => !match.Groups["of"].Success || match.Groups["own"].Success;

    private static IEnumerable<int?> Numbers(Group printed)
    {
        if (!printed.Success) return [null];
        return Range.Matches(printed.Value).SelectMany(match => Between(match.Groups["first"].Value, match.Groups["last"]));
    }

    private static IEnumerable<int?> Between(string first, Group last)
    {
        var from = int.Parse(first, CultureInfo.InvariantCulture);
        var to = last.Success ? int.Parse(last.ValueSpan, CultureInfo.InvariantCulture) : from;
        return from <= to && to <= LargestNumber ? Enumerable.Range(from, to - from + 1).Select(number => (int?)number) : [];
    }

    /// <summary>New wording quoted in a clause speaks of the annexes of another act.</summary>
    private static string OutsideQuotations(string text)
    {
        for (var depth = 0; depth < 4; depth++) text = Quotation.Replace(text, " ");
        return text;
    }

    private const string Numbering =
        @"(?:\s*(?:№+|N[oо]?)?\s*(?<numbers>\d{1,2}(?:(?:\s*,\s*|\s*[-–—]\s*|\s+и\s+)(?:(?:№+|N[oо]?)\s*)?\d{1,2})*)(?!\d))?";

    /// <summary>Whose annex it is. An act calls itself «настоящий»; its kind alone, without a date and number, means it too.</summary>
    private const string Whose =
        @"(?<of>\s+к\s+(?:(?<own>(?:настоящ|данн)\p{L}+"
        + @"|(?:распоряжени|постановлени|приказ|указ|решени)\p{L}*(?=\s*(?:[.;,:)]|$)))|\p{L}+))?";

    private const string After =
        @"(?<!\p{L})(?:согласно|в\s+соответствии\s+с(?:о)?)\s+(?:прилагаем\p{L}+\s+)?приложени\p{L}+" + Numbering + Whose;

    /// <summary>Only «настоящему» tells «в приложении № 1» from the annex of an act that is changed or mentioned.</summary>
    private const string OfThis =
        @"(?<!\p{L})приложени\p{L}+" + Numbering + @"(?<of>\s+к\s+(?<own>(?:настоящ|данн)\p{L}+))";

    private const string Bracketed = @"\(\s*(?:см\.\s*)?приложени[ея]" + Numbering + Whose + @"[^()]*\)";

    [GeneratedRegex(After + "|" + OfThis, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Named { get; }

    [GeneratedRegex(After + "|" + OfThis + "|" + Bracketed, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NamedOrBracketed { get; }

    /// <summary>«Утвердить с 1 января прилагаемые», «(прилагается)». «Документы, прилагаемые к заявке» are attached to something
    /// else.</summary>
    [GeneratedRegex(
        @"^(?:\p{L}+(?:ть|ти|чь|ется|ем|аю)(?:\s+и\s+\p{L}+(?:ть|ти)\s+в\s+действие)?|по\p{L}+\sк\s\p{L}+)(?:\s+с\s[^:;,]{4,30})?"
        + @"\s+прилагаем(?:ый|ая|ое|ые|ую|ого|ой|ых)(?!\s+к\s)|[(,–—-]\s*прилага[ею]тся\s*[).;]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Attached { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:внести|изложить|дополнить|исключить|заменить|признать\s+утратив)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Amending { get; }

    [GeneratedRegex(@"«[^«»]*»|„[^„“]*“|""[^""]*""")]
    private static partial Regex Quotation { get; }

    [GeneratedRegex(@"(?<first>\d+)(?:\s*[-–—]\s*(?:№\s*)?(?<last>\d+))?")]
    private static partial Regex Range { get; }
}
