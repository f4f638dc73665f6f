using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <summary>What one verb of a clause orders: the tokens of the phrase, in whatever order they are printed, folded into what they say.
/// Each token leads from one phrase to the next; see <see cref="With"/>.</summary>
/// <param name="Before">The verb of the previous phrase, which may govern this one too: «слова … заменить словами …, слова … – словами
/// …».</param>
internal sealed record AmendingPhrase(MaskedText Text, AmendingVerb? Before = null)
{
    private ClauseToken? Last { get; init; }

    /// <summary>In the order in which they are printed.</summary>
    public IReadOnlyList<ClauseToken> Tokens { get; private init; } = [];

    /// <summary>The part of a measure that is named without its column.</summary>
    public MeasurePart? Part { get; private init; }

    public AmendingVerb? Verb { get; private init; }

    public AmendmentScope? Scope { get; private init; }

    public PhrasePlace Place { get; private init; } = PhrasePlace.Unsaid;

    public PhraseWords Words { get; private init; } = PhraseWords.Unsaid;

    public bool Everywhere { get; private init; }

    public bool AnyCase { get; private init; }

    /// <summary>«мероприятие, предусмотренное строкой 12, возложить на …»: only what is added or renumbered is a new row.</summary>
    public AmendingPhrase WithNamedRows => Verb is AmendingVerb.Set or AmendingVerb.Other && Place.Rows.Count == 0
        ? this with { Place = Place.WithoutNewRows } : this;

    /// <summary>It says only where: the phrases that follow are about that place.</summary>
    public bool SaysOnlyWhere => Verb is null && Words.Old.Count == 0;

    /// <summary>Rows, columns or words are named, so it amends some text.</summary>
    public bool NamesSomething =>
        Place.Rows.Count + Place.Columns.Count > 0 || Place.NewRows is not null || Place.IsUnclear || Words.HasAny;

    /// <summary>Whether the token begins what the next verb orders, because all that this verb needs has been said.</summary>
    public bool IsClosedBy(ClauseToken token) => Verb is { } verb && token.Kind switch
    {
        TokenKind.Verb => true,
        TokenKind.Row when token.IsInstrumental && verb is AmendingVerb.Add or AmendingVerb.Renumber => false,
        TokenKind.Row or TokenKind.Column when IsItsPlace(token) => false,
        TokenKind.Row when verb is AmendingVerb.Set or AmendingVerb.Swap or AmendingVerb.Other => Place.Rows.Count > 0,
        TokenKind.Row or TokenKind.Column or TokenKind.Anchor or TokenKind.Paragraph => IsComplete,
        TokenKind.Noun => IsComplete && !token.IsInstrumental,
        _ => false,
    };

    private bool IsComplete =>
        Words.New.Count > 0 || Place.NewRows is not null
        || Verb is AmendingVerb.Remove or AmendingVerb.Restate && (Place.IsOfRow || Place.IsOfColumn || Words.Old.Count > 0);

    /// <summary>«заменить слова … словами … в строке 5 графы 4»: the place comes last, with nothing in between.</summary>
    private bool IsItsPlace(ClauseToken token) => IsBeside(token)
        && (token.Kind == TokenKind.Row ? Place.Rows.Count : Place.Columns.Count) == 0
        && (Last!.Kind is TokenKind.Row or TokenKind.Column || token.IsPlace && EndsWithWords);

    private bool IsBeside(ClauseToken token) => Last is { } last && token.Match.Index - last.End <= 1;

    private bool EndsWithWords => Last is { Kind: TokenKind.Quotation or TokenKind.AnyCase or TokenKind.Everywhere };

    /// <param name="named">For a mention of a text, the words that name it.</param>
    public AmendingPhrase With(ClauseToken token, string named) => After(token, named) with
    {
        // The noun of a part goes with others: «срок строки 5» is like «строка 5».
        Last = token.Kind == TokenKind.Part ? Last : token,
        Tokens = [.. Tokens, token],
    };

    private AmendingPhrase After(ClauseToken token, string named) => token.Kind switch
    {
        TokenKind.Row when token is { IsInstrumental: true, IsPlace: false } && token.Titles.Any() => WithNewRow(token),
        TokenKind.Row => this with { Place = Place.WithRow(token, Last, Words.Old.Count > 0, Text) },
        TokenKind.Part => this with { Part = Part ?? token.Part },
        TokenKind.Column => this with { Place = Place.WithColumn(token, Last, Text) },
        TokenKind.Paragraph => this with { Place = Place.WithParagraph(token, Last) },
        TokenKind.Section => this with { Place = Place.WithSection() },
        TokenKind.Unclear => this with { Place = Place.Unclear() },
        TokenKind.Verb => this with { Verb = token.Verb, Words = Words.Decided(IsBeside(token) && EndsWithWords) },
        TokenKind.Anchor => this with { Words = Words.WithAnchor(token) },
        TokenKind.Quotation => WithQuotation(Text.Quoted(token.Match.Value[0])),
        TokenKind.Everywhere => this with { Everywhere = true },
        TokenKind.AnyCase => this with { AnyCase = true },
        TokenKind.Scope when !NamesSomething || Verb is null => WithScope(AmendedScope.Of(token.Match, named)),
        _ => this,
    };

    /// <summary>«дополнить позицией «…»»: the words of the new row.</summary>
    private AmendingPhrase WithNewRow(ClauseToken token) => this with
    {
        Place = Place.WithRow(token, Last, Words.Old.Count > 0, Text),
        Words = token.Titles.Aggregate(Words, (words, title) => words.WithNew(Text.Quoted(title))),
    };

    /// <summary>«внести в распоряжение изменение, изложив приложение …»: the nearer one is meant.</summary>
    private AmendingPhrase WithScope(AmendmentScope scope) =>
        Scope is null || Verb is not null && scope.IsPlan == true ? this with { Scope = scope } : this;

    private AmendingPhrase WithQuotation(string quoted)
    {
        if (Words.AwaitsAnchored) return this with { Words = Words.WithAnchored(quoted) };
        if (Last is { Kind: TokenKind.Scope } || Verb is null && Last is not { Kind: TokenKind.Noun or TokenKind.Quotation })
            return WithName(quoted) with { Words = Words.WithDoubtful(quoted) };
        return this with { Words = IsNew ? Words.WithNew(quoted) : Words.WithOld(quoted) };
    }

    /// <summary>A quotation may be the name of the plan that is amended.</summary>
    private AmendingPhrase WithName(string quoted) =>
        Scope is null && AmendedScope.NamesPlan(quoted) ? this with { Scope = AmendedScope.OfPlan(quoted) } : this;

    /// <summary>Whether a quotation here is new wording.</summary>
    private bool IsNew => Verb switch
    {
        null => Last is { Kind: TokenKind.Noun, IsInstrumental: true } && Words.Old.Count > 0,
        AmendingVerb.Remove => false,
        AmendingVerb.Replace => Words.Old.Count > 0 && (Words.New.Count > 0 || Last is not { Kind: TokenKind.Quotation }),
        _ => true,
    };
}
