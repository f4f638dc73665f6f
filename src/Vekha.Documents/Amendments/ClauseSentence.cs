using System.Text.RegularExpressions;

namespace Vekha.Documents.Amendments;

/// <summary>A sentence of a clause, and what becomes of it.</summary>
/// <param name="IsWording">It stands after the beginning of new wording without quotes.</param>
/// <param name="Leads">Items below it follow.</param>
internal sealed partial record ClauseSentence(MaskedText Text, int Start, int End, string Where, bool IsWording, bool Leads)
{
    public string Printed { get; } = Text.Printed[Start..End];

    public string Masked { get; } = Text.Text[Start..End];

    public IReadOnlyList<ClauseToken> Tokens { get; } = ClauseToken.In(Text.Text[Start..End]);

    private string Told => Abbreviated.IsMatch(Printed) ? Printed.Trim(Signs) : Printed.Trim([.. Signs, '.']);

    private static readonly char[] Signs = [' ', ';', ','];

    /// <param name="place">Of the phrase in the text.</param>
    /// <param name="isWording">It may be part of new wording.</param>
    /// <returns>What a phrase of the sentence changes.</returns>
    public IReadOnlyList<Amendment> Ordered(AmendingPhrase phrase, AmendingContext context, (int Start, int End) place, bool isWording)
    {
        var isKnown = phrase.Verb is not (AmendingVerb.Set or AmendingVerb.Other);
        var isSaid = phrase.NamesSomething
            ? isKnown || SubjectIn(context) == ClauseSubject.Change : context.Scope.IsPlan == true && isKnown;
        if (!isSaid) return [];
        var value = phrase.Verb == AmendingVerb.Set
            ? SetValue.Of(
                Text.Printed[place.Start..place.End], phrase.Tokens.Select(t => (t.Match.Index + Start - place.Start, t.Match.Length)))
            : null;
        return [.. OrderedAmendments.Of(phrase, Common(phrase, context), context.IsUnclear || isWording || HasException, value)];
    }

    private Amendment Common(AmendingPhrase phrase, AmendingContext context) =>
        new(Where, Told, AmendmentKind.Unclear, context.Scope, context.Place)
        {
            Everywhere = context.Everywhere || phrase.Everywhere || phrase.AnyCase,
            AnyCase = context.AnyCase || phrase.AnyCase,
        };

    /// <param name="found">The changes that were read in it.</param>
    /// <param name="isUnread">It has a verb of which nothing was read.</param>
    /// <param name="context">At its end.</param>
    /// <returns>null where it orders nothing: it leads to others, or is new wording.</returns>
    public AmendingClause? Account(List<Amendment> found, bool isUnread, AmendingContext context)
    {
        if (found.Count > 0 || IsWording || !Masked.Any(char.IsLetter) || IsLead)
            return found.Count == 0 ? null : new(Where, Told, ClauseSubject.Change, isUnread ? [.. found, Unread(context)] : [.. found]);
        var subject = SubjectIn(context);
        return new(Where, Told, subject, subject == ClauseSubject.Change ? [Unread(context)] : []);
    }

    private ClauseSubject SubjectIn(AmendingContext context) =>
        (context.IsList || BeginsList ? null : ClauseSubjects.Of(Masked, Tokens)) ?? ClauseSubject.Change;

    /// <summary>«Внести … следующие изменения:», «Утвердить прилагаемые изменения»</summary>
    public bool BeginsList => Beginning.IsMatch(Masked);

    /// <summary>«строки 6–8 исключить, кроме строки 7»: what it leaves as it is, a person has to read.</summary>
    private bool HasException =>
        Exception.IsMatch(NewWording.Match(Masked) is { Success: true } wording ? Masked[..wording.Index] : Masked);

    /// <summary>What a verb sets, or does, follows its colon.</summary>
    public bool IsCutShort => EndsWithColon && !BeginsList
        && Tokens.Any(token => token is { Kind: TokenKind.Verb, Verb: AmendingVerb.Set or AmendingVerb.Other });

    /// <summary>The changes are printed in an annex.</summary>
    public bool BeginsAnnex => BeginsList && !EndsWithColon && InAnnex.IsMatch(Masked);

    private bool IsLead => Leads || EndsWithColon && (BeginsList || End < Text.Text.Length);

    private bool EndsWithColon => Masked.TrimEnd().EndsWith(':');

    /// <summary>What a person has to read.</summary>
    private Amendment Unread(AmendingContext context)
    {
        var kind = BeginsList ? AmendmentKind.InAnnex : AmendmentKind.Unclear;
        var scope = context.Scope is { IsPlan: false, IsWholeAct: true } ? context.Scope with { IsPlan = null } : context.Scope;
        return new(Where, Told, kind, scope, context.Place);
    }

    [GeneratedRegex(
        @"(?<!\p{L})(?:кроме(?!\s+того)|исключая|(?:за|с)\s+исключением|при\s+условии|если)(?!\p{L})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Exception { get; }

    /// <summary>What follows it is new text.</summary>
    [GeneratedRegex(@"(?<!\p{L})(?:редакции|содержания)\s*:", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex NewWording { get; }

    /// <summary>Its last stop belongs to the word: «до 31 января 2027 г.», «100 тыс. руб.», «и т. д.»</summary>
    [GeneratedRegex(
        @"(?<!\p{L})(?:гг?|др|пр|[тп]\.\s?[дпо]|руб|коп|тыс|млн|млрд|чел|шт|экз)\.[\s;,]*$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviated { get; }

    [GeneratedRegex(@"прилагаем|согласно\s+приложени", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex InAnnex { get; }

    [GeneratedRegex(
        @"(?<!\p{L})(?:внес(?:ти|ены)|вносятся)(?!\p{L}).*(?<!\p{L})изменени|(?<!\p{L})прилагаем\p{L}+\s+изменени|изменени\p{L}+\s*:"
        + @"|^\s*изменени\p{L}+,?\s+(?:котор\p{L}+\s+внос|вносим|в\s)",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.Singleline)]
    private static partial Regex Beginning { get; }
}
