using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <summary>What one verb of a clause orders, gathered from its tokens in whatever order they stand.</summary>
/// <param name="before">The verb of the phrase before it, which may go on: «слова … заменить словами …, слова … – словами …».</param>
internal sealed class AmendingPhrase(MaskedText text, AmendingVerb? before = null)
{
    private readonly List<RowRange> rows = [];
    private readonly List<AmendedColumn> columns = [];
    private readonly List<RowRange> newRows = [];
    private readonly List<string> olds = [];
    private readonly List<string> news = [];
    private ClauseToken? last;
    private ClauseToken? anchor;
    private string? anchored;
    private string? loose;
    private bool rowIsObject;
    private bool columnIsObject;
    private bool namesNewRows;
    private bool ofTable;
    private bool ofSection;
    private bool unclear;

    public AmendingVerb? Verb { get; private set; }

    public AmendmentScope? Scope { get; private set; }

    public bool Everywhere { get; private set; }

    public bool AnyCase { get; private set; }

    public AmendedPlace Place => new([.. rows], [.. columns]);

    /// <summary>It says only where: what follows goes on from there.</summary>
    public bool Leads => Verb is null && olds.Count == 0;

    /// <summary>Rows, columns or words are named: it amends a text, whichever.</summary>
    public bool NamesSomething =>
        rows.Count + columns.Count + olds.Count + news.Count > 0 || namesNewRows || anchored is not null || unclear;

    public bool SpeaksOfTable => ofTable;

    /// <summary>What it names, a person has to read.</summary>
    public bool IsUnclear => unclear;

    public bool NamesRows => rows.Count > 0;

    /// <summary>Whether the token opens what the next verb orders: all that this one needs has been said.</summary>
    public bool IsClosedBy(ClauseToken token) => Verb is { } verb && token.Kind switch
    {
        TokenKind.Verb => true,
        TokenKind.Row when token.IsInstrumental && verb is AmendingVerb.Add or AmendingVerb.Renumber => false,
        TokenKind.Row or TokenKind.Column when IsItsPlace(token) => false,
        TokenKind.Row or TokenKind.Column or TokenKind.Anchor or TokenKind.Paragraph => IsSaid,
        TokenKind.Noun => IsSaid && !token.IsInstrumental,
        _ => false,
    };

    /// <summary>«заменить слова … словами … в строке 5 графы 4»: the place comes last, with nothing in between.</summary>
    private bool IsItsPlace(ClauseToken token) => last is not null && token.Match.Index - last.End <= 1
        && (token.Kind == TokenKind.Row ? rows.Count : columns.Count) == 0
        && (last.Kind is TokenKind.Row or TokenKind.Column
            || token.IsPlace && last.Kind is TokenKind.Quotation or TokenKind.AnyCase or TokenKind.Everywhere);

    private bool IsSaid =>
        news.Count > 0 || namesNewRows
        || Verb is AmendingVerb.Remove or AmendingVerb.Restate && (rowIsObject || columnIsObject || olds.Count > 0);

    /// <param name="named">For a mention of a text, the words that name it.</param>
    public void Take(ClauseToken token, string named)
    {
        switch (token.Kind)
        {
            case TokenKind.Row: TakeRow(token); break;
            case TokenKind.Column: TakeColumn(token); break;
            case TokenKind.Paragraph: unclear |= !token.IsPlace && (token.IsInstrumental || last is null or { IsPlace: false }); break;
            case TokenKind.Section: ofSection = true; break;
            case TokenKind.Verb: TakeVerb(token); break;
            case TokenKind.Anchor: anchor = token; break;
            case TokenKind.Quotation: TakeQuotation(token); break;
            case TokenKind.Everywhere: Everywhere = true; break;
            case TokenKind.AnyCase: AnyCase = true; break;
            case TokenKind.Unclear: unclear = true; break;
            case TokenKind.Scope when !NamesSomething || Verb is null: TakeScope(AmendedScope.Of(token.Match, named)); break;
        }
        last = token;
    }

    /// <summary>«внести в распоряжение изменение, изложив приложение …»: the nearer one is meant.</summary>
    private void TakeScope(AmendmentScope scope) => Scope = Scope is null || Verb is not null && scope.IsPlan == true ? scope : Scope;

    private void TakeRow(ClauseToken token)
    {
        ofTable |= token.IsOfTable;
        if (token.IsInstrumental && !token.IsPlace)
        {
            namesNewRows = true;
            newRows.AddRange(token.Numbers);
            return;
        }
        if (token.Numbers.Count == 0)
        {
            // «в строке «Итого»», «в последней строке»: a row all the same.
            unclear |= !token.IsNameOfPlan;
            return;
        }
        // «подпункт 1 пункта 3»: which of the two is the row, the plan does not tell.
        unclear |= last is { IsPartOfClause: true } && !token.IsPlace;
        // «в строке 5 графы 4 и строке 6 графы 5»: each row has a column of its own.
        unclear |= rows.Count > 0 && columns.Count + olds.Count > 0;
        var isObject = token.MayBeObject && last is not { Kind: TokenKind.Column or TokenKind.Paragraph };
        // «строку 5 и примечание строки 6 исключить»
        unclear |= rows.Count > 0 && isObject != rowIsObject;
        rowIsObject |= isObject;
        rows.AddRange(token.Numbers);
    }

    private void TakeColumn(ClauseToken token)
    {
        ofTable = true;
        columnIsObject |= !token.IsPlace && (token.IsAccusative || token.MayBeAccusative && last is not { Kind: TokenKind.Row });
        unclear |= token.IsInstrumental && !token.IsPlace;
        foreach (var title in token.Titles) columns.Add(new(null, ColumnTitles.PartOf(text.Quoted(title))));
        foreach (var range in token.Numbers) columns.AddRange(Columns(range));
    }

    private static IEnumerable<AmendedColumn> Columns(RowRange range) =>
        int.TryParse(range.First, out var first)
            && (range.Last is null ? first : int.TryParse(range.Last, out var end) ? end : 0) is var last && last >= first
            ? Enumerable.Range(first, Math.Min(last - first + 1, 30)).Select(number => new AmendedColumn(number, null))
            : [];

    private void TakeVerb(ClauseToken token)
    {
        Verb = token.Verb;
        var isBeside = last is { Kind: TokenKind.Quotation or TokenKind.AnyCase or TokenKind.Everywhere }
            && token.Match.Index - last.End <= 1;
        if (loose is not null && isBeside && olds.Count == 0 && anchored is null) olds.Add(loose);
        loose = null;
    }

    private void TakeQuotation(ClauseToken token)
    {
        var quoted = text.Quoted(token.Match.Value[0]);
        if (anchor is not null && anchored is null) anchored = quoted;
        else if (last is { Kind: TokenKind.Scope } || Verb is null && last is not { Kind: TokenKind.Noun or TokenKind.Quotation })
            Loose(quoted);
        else if (IsNew()) news.Add(quoted);
        else olds.Add(quoted);
    }

    /// <summary>Words are meant only where a verb follows; else it is the name of something.</summary>
    private void Loose(string quoted)
    {
        if (AmendedScope.NamesPlan(quoted)) Scope ??= new(true, null, new PlanHeading(quoted, 0, 0, 0).Programme);
        loose = quoted;
    }

    private bool IsNew() => Verb switch
    {
        null => last is { Kind: TokenKind.Noun, IsInstrumental: true } && olds.Count > 0,
        AmendingVerb.Remove => false,
        AmendingVerb.Replace => olds.Count > 0 && (news.Count > 0 || last is not { Kind: TokenKind.Quotation }),
        _ => true,
    };

    /// <returns>Nothing where no verb orders anything and no words are named, nor a row beside others: «исключить строку 5, строку
    /// 7».</returns>
    /// <param name="isUnclear">The words above it do not tell the place.</param>
    public IEnumerable<Amendment> Amendments(Amendment common, bool isUnclear) => (Verb ?? (news.Count > 0 ? before : null)) switch
    {
        null => olds.Count > 0 || before is not null && rowIsObject ? [common] : [],
        _ when unclear || isUnclear => [common],
        AmendingVerb.Replace when news.Count == 1 && olds.Count > 0 =>
            olds.Select(old => common with { Kind = AmendmentKind.ReplaceWords, Old = old, New = news[0] }),
        AmendingVerb.Replace when news.Count == olds.Count && olds.Count > 0 =>
            olds.Zip(news, (old, words) => common with { Kind = AmendmentKind.ReplaceWords, Old = old, New = words }),
        AmendingVerb.Remove when olds.Count > 0 => olds.Select(old => common with { Kind = AmendmentKind.RemoveWords, Old = old }),
        AmendingVerb.Remove when rowIsObject && common.Place.Columns.Count == 0 => [common with { Kind = AmendmentKind.RemoveRow }],
        AmendingVerb.Add when anchored is not null && news.Count == 1 && olds.Count == 0 =>
            [common with { Kind = InsertedWhere, Old = anchored, New = news[0] }],
        AmendingVerb.Add when namesNewRows =>
            [common with { Kind = AmendmentKind.AddRow, NewRows = newRows, New = news.Count == 1 ? news[0] : null }],
        AmendingVerb.Add when news.Count == 1 && anchor is null => [common with { Kind = AmendmentKind.AppendWords, New = news[0] }],
        AmendingVerb.Add when rowIsObject && news.Count == 0 => [common with { Kind = AmendmentKind.AddRow, NewRows = [.. rows] }],
        AmendingVerb.Restate when olds.Count == 1 && news.Count == 1 =>
            [common with { Kind = AmendmentKind.ReplaceWords, Old = olds[0], New = news[0] }],
        AmendingVerb.Restate when columnIsObject && news.Count == 1 => [common with { Kind = AmendmentKind.RestateCell, New = news[0] }],
        AmendingVerb.Restate when rowIsObject && common.Place.Columns.Count == 0 =>
            [common with { Kind = AmendmentKind.RestateRow, New = news.Count == 1 ? news[0] : null }],
        AmendingVerb.Restate when rows.Count + columns.Count == 0 && !ofSection => [common with { Kind = AmendmentKind.RestatePlan }],
        AmendingVerb.Renumber when rowIsObject && newRows.Count > 0 =>
            [common with { Kind = AmendmentKind.RenumberRow, NewRows = newRows }],
        _ => [common],
    };

    private AmendmentKind InsertedWhere =>
        anchor!.Match.Value.StartsWith("пер", StringComparison.OrdinalIgnoreCase) ? AmendmentKind.InsertBefore : AmendmentKind.InsertAfter;
}
