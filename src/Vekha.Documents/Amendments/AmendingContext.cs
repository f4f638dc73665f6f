namespace Vekha.Documents.Amendments;

/// <summary>What the clauses have said so far about where changes belong.</summary>
internal sealed record AmendingContext(AmendmentScope Scope, AmendedPlace Place, bool Everywhere, bool AnyCase, bool IsUnclear)
{
    public static AmendingContext Empty { get; } = new(AmendmentScope.Unsaid, AmendedPlace.Unsaid, false, false, false);

    /// <summary>Words above have begun a list of changes.</summary>
    public bool IsList { get; init; }

    public AmendingContext With(AmendingPhrase phrase)
    {
        var place = phrase.Place.Amended;
        var leads = phrase.SaysOnlyWhere;
        // Newly named rows have nothing to do with the column of those before.
        var columns = place.Columns.Count > 0 || place.Rows.Count > 0 && Place.Rows.Count > 0 ? place.Columns : Place.Columns;
        return new(ScopeWith(phrase), new(place.Rows.Count > 0 ? place.Rows : Place.Rows, columns),
            Everywhere || leads && (phrase.Everywhere || phrase.AnyCase), AnyCase || leads && phrase.AnyCase,
            leads && phrase.Place.IsUnclear || IsUnclear && phrase.Place.Rows.Count == 0)
        { IsList = IsList };
    }

    private AmendmentScope ScopeWith(AmendingPhrase phrase) => (phrase.Scope, Scope.IsPlan) switch
    {
        ({ IsPlan: true, IsTitle: true } own, true) =>
            own with { Annex = own.Annex ?? Scope.Annex, Programme = own.Programme ?? Scope.Programme },
        ({ IsPlan: true, Annex: null, Programme: null, IsTitle: false }, true) => Scope with { IsTitle = false },
        ({ } own, _) when own.IsPlan == true || !phrase.Place.IsInTable =>
            own with { IsWholeAct = own.IsWholeAct && phrase.Place.Rows.Count == 0 },
        (_, not true) when phrase.Place.IsInTable => new(true, null, null),
        _ => phrase.Place.Rows.Count > 0 ? Scope with { IsTitle = false } : Scope,
    };
}
