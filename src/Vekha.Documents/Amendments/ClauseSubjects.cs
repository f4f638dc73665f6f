using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>Clauses that change no text, by what they speak of: who controls, when the act comes into force, where it is published, which
/// other acts end, who is to do what.</summary>
internal static partial class ClauseSubjects
{
    /// <param name="masked">A sentence outside a list of changes.</param>
    /// <param name="tokens">Of the sentence.</param>
    /// <returns>null where it may change something.</returns>
    public static ClauseSubject? Of(string masked, IReadOnlyList<ClauseToken> tokens)
    {
        if (tokens.Any(NamesPlace) || tokens is [{ Kind: TokenKind.Row, Match.Index: 0 }, ..]) return null;
        return masked switch
        {
            _ when InForce.IsMatch(masked) => ClauseSubject.InForce,
            _ when Control.IsMatch(masked) => ClauseSubject.Control,
            _ when Publication.IsMatch(masked) => ClauseSubject.Publication,
            _ when Ended.IsMatch(masked) && tokens.Any(IsAct) => ClauseSubject.OtherAct,
            _ when Addressee.IsMatch(masked) && tokens.Any(token => token is { Kind: TokenKind.Verb, Verb: AmendingVerb.Other }) =>
                ClauseSubject.Instruction,
            _ => null,
        };
    }

    /// <summary>«в строке 5», «строку 5», «графу»: something of a table; «исполнение мероприятий 1–5» is what somebody is to do.</summary>
    private static bool NamesPlace(ClauseToken token) => token.Kind == TokenKind.Column
        || token is { Kind: TokenKind.Row, IsOfTable: true } && (token.IsPlace || token.MayBeObject || token.IsInstrumental);

    private static bool IsAct(ClauseToken token) => token.Kind == TokenKind.Scope && token.Match.Groups["act"].Success;

    [GeneratedRegex(
        @"(?<!\p{L})(?:вступа\p{L}+\s+в\s+(?:законную\s+)?силу|введ\p{L}+\s+в\s+действие|распространя\p{L}+\s+"
        + @"(?:сво\p{L}+\s+действие\s+)?на\s+(?:\p{L}+\s+)?правоотношени)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InForce { get; }

    [GeneratedRegex(
        @"^\s*контроль(?!\p{L})|(?<!\p{L})контрол\p{L}+\s+(?:за|над)\s+(?:\p{L}+\s+)?(?:исполнени|выполнени|реализаци|соблюдени)\p{L}+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Control { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:(?:официальн\p{L}+\s+)?опублик\p{L}+|обнарод\p{L}+|размещ\p{L}+|размест\p{L}+|дов(?:ести|едение)\p{L}*"
        + @"\s+до\s+сведения|ознакомить)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Publication { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:утратив\p{L}+\s+силу|отмен(?:ить|яется|яются)|не\s+подлеж\p{L}+\s+применению)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Ended { get; }

    /// <summary>«Министерству образования …», «Рекомендовать главам …»: words in the dative at the beginning.</summary>
    [GeneratedRegex(
        @"^\s*(?:(?:рекомендовать|поручить|предложить)\s|(?:\p{L}+(?:ому|ему|ой|ым|им)\s+){0,3}(?:министерств|агентств|ведомств|комитет"
        + @"|департамент|управлени|отдел|администраци|служб|комисси|глав|руководител|директор|начальник|заместител|председател"
        + @"|орган|учреждени|организаци|центр|институт|школ|колледж|оператор|координатор|лиц)\p{L}{0,4}(?:у|ю|ам|ям|е|и)[\s,])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Addressee { get; }
}
