using System.Text.RegularExpressions;

namespace Vekha.Documents.Acts;

/// <summary>The name of the issuing body: capitals of a heading → ordinary case, genitive → nominative.
/// What is a proper name follows from its place: «КЕМЕРОВСКОЙ» in front of «ОБЛАСТИ», «ТАТАРСТАН» after «РЕСПУБЛИКИ».</summary>
internal static partial class IssuerName
{
    /// <summary>Words that are not proper names although a proper name may be printed in their place.</summary>
    private static readonly HashSet<string> Common = new(StringComparer.OrdinalIgnoreCase)
    {
        "и", "по", "в", "на", "во", "города", "город", "района", "район", "области", "край", "края", "округа", "округ", "городского",
        "сельского", "сельских", "городских", "муниципального", "муниципальных", "автономного", "автономной", "автономный", "образования",
        "образование", "поселения", "внутригородского", "села", "посёлка", "поселка", "станицы", "закрытого", "областной", "краевой",
        "городской", "городская", "районной", "детской", "гражданской", "молодёжной", "молодежной", "закрытое", "муниципальное",
        "административно-территориальное", "административно-территориального", "сельское", "городское",
    };

    public static string Of(string printed) =>
        IssuingBodies.InNominative(IsCapitals(printed) ? InOrdinaryCase(printed) : printed);

    public static bool IsCapitals(string text) => text.Any(char.IsUpper) && !text.Any(char.IsLower);

    private static string InOrdinaryCase(string capitals)
    {
        var words = Word.Matches(capitals);
        return Word.Replace(capitals, word => Cased(words, IndexOf(words, word.Index), capitals));
    }

    private static int IndexOf(MatchCollection words, int position)
    {
        for (var i = 0; i < words.Count; i++)
            if (words[i].Index == position) return i;
        return 0;
    }

    private static string Cased(MatchCollection words, int i, string text)
    {
        var word = words[i].Value;
        if (Abbreviation.IsMatch(word)) return word;
        return i == 0 || IsProper(words, i, text) ? Capital(word) : word.ToLowerInvariant();
    }

    private static bool IsProper(MatchCollection words, int i, string text)
    {
        var word = words[i].Value;
        var start = words[i].Index;
        if (start > 0 && text[start - 1] is '«' or '"' or '“' or '„' or '(') return true;
        if (i + 1 < words.Count && District.IsMatch(words[i + 1].Value) && AnyAdjective.IsMatch(word) && !Common.Contains(word))
            return true;
        if (Always.IsMatch(word) || Adjective.IsMatch(word) && !Common.Contains(word) && LeadsToTerritory(words, i)) return true;
        var gap = text[(words[i - 1].Index + words[i - 1].Length)..start];
        if (gap.AsSpan().IndexOfAny('–', '—', '-') >= 0) return true;
        return !Common.Contains(word) && !Territory.IsMatch(word) && (FollowsBearer(words, i) || IsOfUnit(words, i));
    }

    /// <summary>«ПСКОВСКОЙ ОБЛАСТИ», «НЕНЕЦКОГО АВТОНОМНОГО ОКРУГА».</summary>
    private static bool LeadsToTerritory(MatchCollection words, int i)
    {
        for (var next = i + 1; next < words.Count && next <= i + 3; next++)
        {
            if (Territory.IsMatch(words[next].Value)) return true;
            if (!Common.Contains(words[next].Value)) return false;
        }
        return false;
    }

    /// <summary>«АДМИНИСТРАТИВНО-ТЕРРИТОРИАЛЬНОЕ ОБРАЗОВАНИЕ ЗАРЕЧНЫЙ»: in any other place «образование» is what a body is about.</summary>
    private static bool IsOfUnit(MatchCollection words, int i) =>
        i > 1 && Unit.IsMatch(words[i - 1].Value) && KindOfUnit.IsMatch(words[i - 2].Value);

    /// <summary>A name follows «РЕСПУБЛИКИ», «ГОРОДА», «ПРАВИТЕЛЬСТВО», «ОКРУГА», also as several words.</summary>
    private static bool FollowsBearer(MatchCollection words, int i)
    {
        for (var before = i - 1; before >= 0 && before >= i - 3; before--)
        {
            if (Bearer.IsMatch(words[before].Value)) return true;
            if (Common.Contains(words[before].Value) || Territory.IsMatch(words[before].Value)) return false;
        }
        return false;
    }

    private static string Capital(string word) =>
        string.Join('-',
            word.Split('-').Select((part, i) => part.Length == 0 ? part
                : i > 0 && Joint.IsMatch(part) ? part.ToLowerInvariant()
                : char.ToUpperInvariant(part[0]) + part[1..].ToLowerInvariant()));

    [GeneratedRegex("^ОБРАЗОВАНИ[ЕЯ]$")]
    private static partial Regex Unit { get; }

    [GeneratedRegex("^(?:АДМИНИСТРАТИВНО-)?(?:ТЕРРИТОРИАЛЬН|МУНИЦИПАЛЬН)(?:ОЕ|ОГО)$")]
    private static partial Regex KindOfUnit { get; }

    /// <summary>«РОСТОВ-НА-ДОНУ», «КОМСОМОЛЬСК-НА-АМУРЕ».</summary>
    [GeneratedRegex("^(?:НА|В|ПОД|ДЕ|ЛЕ|И)$")]
    private static partial Regex Joint { get; }

    [GeneratedRegex(@"[\p{L}\d]+(?:-\p{L}+)*")]
    private static partial Regex Word { get; }

    [GeneratedRegex(
        @"^(МР|ГО|МО|РФ|РД|РТ|РБ|РК|ЗАТО|СОШ|ООШ|НОШ|ДПО|ВО|ИРО|[МКГФБАНЧПОД]{1,5}(БОУ|АОУ|КОУ|БУ|АУ|КУ|ОУ)|[МКГФ]?[БАК]?ОУ"
        + @"|[^АЕЁИОУЫЭЮЯ]{2,5})$")]
    private static partial Regex Abbreviation { get; }

    [GeneratedRegex(@"(СКОЙ|СКОГО|ЦКОЙ|ЦКОГО|СКИЙ|ЦКИЙ|СКАЯ|ЦКАЯ)$")]
    private static partial Regex Adjective { get; }

    [GeneratedRegex(@"(ОГО|ЕГО|ОЙ|ЫЙ|ИЙ)$")]
    private static partial Regex AnyAdjective { get; }

    [GeneratedRegex(@"^(РАЙОНА?|ОКРУГА?|ПОСЕЛЕНИ[ЕЯ]|КРА[ЙЯ]|ОБЛАСТ[ЬИ])$")]
    private static partial Regex District { get; }

    [GeneratedRegex(@"^(ОБЛАСТ|КРА[ЙЯЮ]|РАЙОН|ОКРУГ|РЕСПУБЛИК|ФЕДЕРАЦИ|ПОСЕЛЕНИ|УЛУС|УЕЗД|СЕЛЬСОВЕТ|ВОЛОСТ)")]
    private static partial Regex Territory { get; }

    [GeneratedRegex(
        @"^(РЕСПУБЛИК[АИ]|ФЕДЕРАЦИ[ИЯ]|РОССИЙСК(ОЙ|АЯ)|РОССИИ|АДМИНИСТРАЦИ[ИЯ]|МИНИСТРОВ|ПРАВИТЕЛЬСТВ[ОА]|ГУБЕРНАТОРА?|ПРЕЗИДЕНТА?"
        + @"|САНКТ-ПЕТЕРБУРГА?|УПРАВЛЕНИЕ|ДЕПАРТАМЕНТ|КОМИТЕТ|МИНИСТЕРСТВО|ОТДЕЛ)$")]
    private static partial Regex Always { get; }

    [GeneratedRegex(@"^(РЕСПУБЛИКИ|ГОРОДА?|ПРАВИТЕЛЬСТВО|АДМИНИСТРАЦИЯ|ГУБЕРНАТОР|МЭРИЯ|МЭР|ОКРУГА?|СЕЛА|ПОСЕЛКА|СТАНИЦЫ)$")]
    private static partial Regex Bearer { get; }
}
