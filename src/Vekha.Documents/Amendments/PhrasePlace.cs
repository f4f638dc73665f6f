using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <summary>The rows and columns that a phrase has named so far, and whether they are what is changed or only where.</summary>
internal sealed record PhrasePlace
{
    /// <summary>Columns named as a range; a bound on what hostile texts cost.</summary>
    private const int MostColumns = 30;

    public static PhrasePlace Unsaid { get; } = new();

    public IReadOnlyList<RowRange> Rows { get; private init; } = [];

    public IReadOnlyList<AmendedColumn> Columns { get; private init; } = [];

    /// <summary>The rows that the verb puts in, «дополнить строкой 6»; null where it names none, empty where they have no
    /// numbers.</summary>
    public IReadOnlyList<RowRange>? NewRows { get; private init; }

    /// <summary>They are rows that there are.</summary>
    public PhrasePlace WithoutNewRows => this with { Rows = NewRows ?? [], NewRows = null };

    /// <summary>Whole rows are changed: «строку 5 исключить».</summary>
    public bool IsOfRow { get; private init; }

    /// <summary>Whole columns are changed: «графу «Срок» изложить».</summary>
    public bool IsOfColumn { get; private init; }

    public bool IsInTable { get; private init; }

    public bool IsOfSection { get; private init; }

    /// <summary>A person has to read which place is meant.</summary>
    public bool IsUnclear { get; private init; }

    public AmendedPlace Amended => new(Rows, Columns);

    public PhrasePlace Unclear() => this with { IsUnclear = true };

    public PhrasePlace WithSection() => this with { IsOfSection = true };

    /// <param name="last">The token before.</param>
    public PhrasePlace WithParagraph(ClauseToken token, ClauseToken? last) =>
        this with { IsUnclear = IsUnclear || !token.IsPlace && (token.IsInstrumental || last is null or { IsPlace: false }) };

    /// <param name="last">The token before.</param>
    /// <param name="hasWords">Whether words that are to change have been quoted.</param>
    /// <param name="text">Holds the quotations that name rows.</param>
    public PhrasePlace WithRow(ClauseToken token, ClauseToken? last, bool hasWords, MaskedText text)
    {
        IReadOnlyList<RowRange> numbers = token is { IsInstrumental: true, IsPlace: false } ? token.Numbers : Named(token, text);
        var place = this with { IsInTable = IsInTable || token.IsOfTable };
        if (token is { IsInstrumental: true, IsPlace: false }) return place with { NewRows = [.. NewRows ?? [], .. numbers] };
        // «в строке «Итого»», «в последней строке»: a row all the same.
        if (numbers.Count == 0) return place with { IsUnclear = IsUnclear || !token.IsNameOfPlan };
        var isObject = token.MayBeObject && last is not { Kind: TokenKind.Column or TokenKind.Paragraph };
        return place with
        {
            Rows = [.. Rows, .. numbers],
            IsOfRow = IsOfRow || isObject,
            // «подпункт 1 пункта 3»: the plan does not tell which of the two is the row.
            IsUnclear = IsUnclear || last is { IsPartOfClause: true } && !token.IsPlace
                || Rows.Count > 0 && IsAnother(isObject, hasWords),
        };
    }

    /// <summary>The rows by their numbers or their words.</summary>
    private static RowRange[] Named(ClauseToken token, MaskedText text) =>
    [
        .. token.Numbers,
        .. token.Titles.Select(title => new RowRange(text.Quoted(title)) { Naming = token.Naming }),
        .. token.Subject is { } subject ? [new RowRange(subject) { Naming = RowNaming.About }] : Array.Empty<RowRange>(),
    ];

    /// <summary>«в строке 5 графы 4 и строке 6 графы 5»: each row has a column of its own; «строку 5 и примечание строки 6 исключить»:
    /// each row has a part of its own.</summary>
    private bool IsAnother(bool isObject, bool hasWords) => Columns.Count > 0 || hasWords || isObject != IsOfRow;

    /// <param name="last">The token before.</param>
    public PhrasePlace WithColumn(ClauseToken token, ClauseToken? last, MaskedText text) => this with
    {
        Columns =
        [
            .. Columns,
            .. token.Titles.Select(title => new AmendedColumn(null, ColumnTitles.PartOf(text.Quoted(title)))),
            .. token.Numbers.SelectMany(Numbered),
        ],
        IsInTable = true,
        IsOfColumn = IsOfColumn
            || !token.IsPlace && (token.IsAccusative || token.MayBeAccusative && last is not { Kind: TokenKind.Row }),
        IsUnclear = IsUnclear || token is { IsInstrumental: true, IsPlace: false },
    };

    private static IEnumerable<AmendedColumn> Numbered(RowRange range)
    {
        if (!int.TryParse(range.First, out var first)) return [];
        var last = range.Last is null ? first : int.TryParse(range.Last, out var end) ? end : 0;
        var count = Math.Max(0, Math.Min(last - first, MostColumns - 1) + 1);
        return Enumerable.Range(first, count).Select(number => new AmendedColumn(number, null));
    }
}
