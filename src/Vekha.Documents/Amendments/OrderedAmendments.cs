namespace Vekha.Documents.Amendments;

/// <summary>A phrase that is read to its end → the amendments that it orders.</summary>
internal static class OrderedAmendments
{
    /// <param name="common">What all of them have in common; unclear as it is.</param>
    /// <param name="isUnclear">The words above the phrase do not tell the place.</param>
    /// <param name="value">What the phrase sets in its own words.</param>
    /// <returns>Empty where no verb orders anything and neither words are named, nor a row next to others, as in «исключить строку 5,
    /// строку 7».</returns>
    public static IEnumerable<Amendment> Of(AmendingPhrase phrase, Amendment common, bool isUnclear, string? value)
    {
        var (place, words) = (phrase.Place, phrase.Words);
        return (phrase.Verb ?? (words.New.Count > 0 ? phrase.Before : null)) switch
        {
            null => words.Old.Count > 0 || phrase.Before is not null && place.Rows.Count > 0 ? [common] : [],
            _ when place.IsUnclear || isUnclear => [common],
            AmendingVerb.Replace => Replaced(words, common),
            AmendingVerb.Remove => Removed(place, words, common),
            AmendingVerb.Add => Added(place, words, common),
            AmendingVerb.Restate => [Restated(phrase, common)],
            AmendingVerb.Renumber when place is { IsOfRow: true, NewRows.Count: > 0 } =>
                [common with { Kind = AmendmentKind.RenumberRow, NewRows = place.NewRows }],
            AmendingVerb.Swap when common.Place.Rows.Count > 0 => [common with { Kind = AmendmentKind.SwapRows }],
            AmendingVerb.Set => [Set(phrase, common, value)],
            _ => [common],
        };
    }

    /// <summary>What a part of a row is to be; without a row or a value a person has to read it.</summary>
    private static Amendment Set(AmendingPhrase phrase, Amendment common, string? value)
    {
        var columns = common.Place.Columns.Count > 0 ? common.Place.Columns
            : phrase.Part is { } part ? [new AmendedColumn(null, part)] : Array.Empty<AmendedColumn>();
        return columns.Count == 1 && common.Place.Rows.Count > 0 && (Only(phrase.Words.New) ?? value) is { } said
            ? common with { Kind = AmendmentKind.SetCell, New = said, Place = common.Place with { Columns = columns } }
            : common;
    }

    private static IEnumerable<Amendment> Replaced(PhraseWords words, Amendment common) => (words.Old, words.New) switch
    {
        ({ Count: > 0 }, [var one]) => words.Old.Select(old => Replaced(old, one, common)),
        ({ Count: > 0 and var count }, { Count: var news }) when news == count =>
            words.Old.Zip(words.New, (old, one) => Replaced(old, one, common)),
        _ => [common],
    };

    private static Amendment Replaced(string old, string words, Amendment common) =>
        common with { Kind = AmendmentKind.ReplaceWords, Old = old, New = words };

    private static IEnumerable<Amendment> Removed(PhrasePlace place, PhraseWords words, Amendment common)
    {
        if (words.Old.Count > 0) return words.Old.Select(old => common with { Kind = AmendmentKind.RemoveWords, Old = old });
        return [place.IsOfRow && common.Place.Columns.Count == 0 ? common with { Kind = AmendmentKind.RemoveRow } : common];
    }

    private static IEnumerable<Amendment> Added(PhrasePlace place, PhraseWords words, Amendment common) => words switch
    {
        { Anchor: { } anchor, Anchored: { } anchored, New: [var one], Old: [] } =>
            [common with { Kind = Beside(anchor), Old = anchored, New = one }],
        _ when place.NewRows is { } rows => [common with { Kind = AmendmentKind.AddRow, NewRows = rows, New = Only(words.New) }],
        { Anchor: null, New: [var one] } => [common with { Kind = AmendmentKind.AppendWords, New = one }],
        { New: [] } when place.IsOfRow => [common with { Kind = AmendmentKind.AddRow, NewRows = place.Rows }],
        _ => [common],
    };

    private static AmendmentKind Beside(ClauseToken anchor) =>
        anchor.Match.Value.StartsWith("пер", StringComparison.OrdinalIgnoreCase) ? AmendmentKind.InsertBefore : AmendmentKind.InsertAfter;

    private static Amendment Restated(AmendingPhrase phrase, Amendment common) => phrase.Words switch
    {
        _ when common.Scope.IsTitle && phrase.Place.Rows.Count == 0 =>
            common with { Kind = AmendmentKind.RestateTitle, New = Only(phrase.Words.New) },
        { Old: [var old], New: [var one] } => Replaced(old, one, common),
        { New: [var one] } when phrase.Place.IsOfColumn => common with { Kind = AmendmentKind.RestateCell, New = one },
        // «срок исполнения мероприятия 5 изложить в следующей редакции: «…»»
        { New: [var one] } when phrase is { Part: { } part, Place.IsOfRow: false, Place.Columns: [] } && common.Place.Rows.Count > 0 =>
            common with { Kind = AmendmentKind.RestateCell, New = one, Place = common.Place with { Columns = [new(null, part)] } },
        _ when phrase.Place.IsOfRow && common.Place.Columns.Count == 0 =>
            common with { Kind = AmendmentKind.RestateRow, New = Only(phrase.Words.New) },
        _ when phrase.Place is { Rows: [], Columns: [], IsOfSection: false } => common with { Kind = AmendmentKind.RestatePlan },
        _ => common,
    };

    private static string? Only(IReadOnlyList<string> words) => words is [var only] ? only : null;
}
