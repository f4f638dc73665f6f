using System.Text.RegularExpressions;

namespace Vekha.Documents.Plans;

/// <summary>The kind of a document by the noun that names it, not by the verb before it or by what it is about.</summary>
internal static partial class DeliverableKinds
{
    public static DeliverableKind Of(string text)
    {
        var form = Form.Match(text);
        if (form is { Success: true, Index: 0 }) return Named(text) ?? DeliverableKind.Form;
        var head = HeadOf(text);
        return Named(head) ?? (Publication.IsMatch(text) ? DeliverableKind.Publication
            : form.Success ? Named(Brackets(text)) ?? DeliverableKind.Form
            : DeliverableKind.Other);
    }

    /// <summary>Whether «и» joins two documents of different kinds.</summary>
    public static bool AreBoth(string left, string right)
    {
        if (AnyNoun(HeadOf(left)) is not { } first || AnyNoun(right) is not { } second) return false;
        if (KindOf(first) == KindOf(second) || LeadingWords(right[..second.Index]) > 2) return false;
        var isNominative = second.Groups["nominative"].Success;
        return isNominative || !first.Groups["nominative"].Success && !About.IsMatch(left[first.Index..]);
    }

    /// <summary>Up to the word that introduces what the document is about; brackets are left out.</summary>
    private static string HeadOf(string text)
    {
        var plain = Bracketed.Replace(text, " ");
        return About.Match(plain) is { Success: true } about ? plain[..about.Index] : plain;
    }

    private static string Brackets(string text) => string.Join(' ', Bracketed.Matches(text).Select(match => match.Value));

    private static int LeadingWords(string text) => text.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length;

    private static DeliverableKind? Named(string text) => Noun(text) is { } noun ? KindOf(noun) : null;

    private static Match? Noun(string text) => Nouns.Match(text) is { Success: true } noun ? noun : null;

    /// <summary>Also for a document of a kind that has no name.</summary>
    private static Match? AnyNoun(string text) => Noun(text) ?? (Others.Match(text) is { Success: true } other ? other : null);

    private static DeliverableKind KindOf(Match noun) =>
        Enum.Parse<DeliverableKind>(noun.Groups.Values.First(group => group.Success && char.IsUpper(group.Name[0])).Name);

    [GeneratedRegex(@"(?<!\p{L})(?:" +
        @"(?<LocalAct>(?<nominative>локальн(?:ый|ые)\s(?:нормативн(?:ый|ые)\s)?акты?)|локальн\p{L}+\s(?:нормативн\p{L}+\s)?акт\p{L}*)" +
        @"|(?<Certificate>(?<nominative>удостоверени[ея]|документы?\sо\s(?:повышении|прохождении)|сертификаты?)|удостоверени\p{L}+|сертификат\p{L}*|документ\p{L}*\sо\s(?:повышении|прохождении))" +
        @"|(?<Order>(?<nominative>приказы?|распоряжени[ея]|постановлени[ея])|приказ(?:а|у|ом|е|ов|ами?|ах)|распоряжени\p{L}+|постановлени\p{L}+)" +
        @"|(?<Letter>(?<nominative>письм[оа])|писем|письм\p{L}+)" +
        @"|(?<Agreement>(?<nominative>соглашени[ея]|договор[ы]?)|соглашени\p{L}+|договор\p{L}*)" +
        @"|(?<Application>(?<nominative>заявк[аи])|заявок|заявк\p{L}+)" +
        @"|(?<Register>(?<nominative>реестры?)|реестр\p{L}+)" +
        @"|(?<Notice>(?<nominative>извещени[ея])|извещени\p{L}+)" +
        @"|(?<Report>(?<nominative>отч[её]ты?|отч[её]тность)|отч[её]т(?:а|у|ом|е|ов|ам|ами|ах|ности))" +
        @"|(?<Licence>(?<nominative>лицензи[яи])|лицензи\p{L}+)" +
        @"|(?<Plan>(?<nominative>планы?|план-график|дорожн(?:ая|ые)\sкарт[аы]|комплекс\sмер)|план(?:а|у|ом|е|ов|ам|ами|ах)|плана?-график\p{L}*)" +
        @")(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Nouns { get; }

    [GeneratedRegex(@"(?<!\p{L})(?<Other>(?<nominative>заключени[ея]|справк[аи]|протоколы?|положени[ея]|концепци[яи]|смет[аы]|акты?|паспорта?)|(?:заключени|справк|протокол|положени|концепци|смет|акт|паспорт)\p{L}{1,3})(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Others { get; }

    [GeneratedRegex(@"(?<!\p{L})по\s(?:\p{L}+\s)?форм(?:е|ам)(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:СМИ|сайт(?:е|ах|ы|у|а)?|средств(?:а|ах)\sмассовой|социальн\p{L}+\sсет\p{L}+|информационн\p{L}+\s(?:освещени\p{L}|сопровождени\p{L}\sв)|публикаци\p{L}+|освещени[ея])(?!\p{L})", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Publication { get; }

    [GeneratedRegex(@"(?<!\p{L})(?:об?|обо|по|для|при|с\sзаключением)(?!\p{L})(?<!документ\p{L}*\sо)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex About { get; }

    [GeneratedRegex(@"\([^()]*\)")]
    private static partial Regex Bracketed { get; }
}
