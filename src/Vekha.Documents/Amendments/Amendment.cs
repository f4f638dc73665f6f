namespace Vekha.Documents.Amendments;

/// <summary>One change that a clause of an amending act makes (поправка).</summary>
/// <param name="Where">The clause with its subclauses: «1», «1, 2), а)».</param>
/// <param name="Text">The words of the clause that say it, as printed.</param>
public sealed record Amendment(string Where, string Text, AmendmentKind Kind, AmendmentScope Scope, AmendedPlace Place)
{
    /// <summary>The words that are replaced or removed, or next to which new ones are put.</summary>
    public string? Old { get; init; }

    /// <summary>The words that are put in; for a whole row or cell its new wording, null where that is printed elsewhere.</summary>
    public string? New { get; init; }

    /// <summary>The words are meant wherever they occur, not in one place.</summary>
    public bool Everywhere { get; init; }

    /// <summary>The words may also occur in other cases: «в соответствующем падеже».</summary>
    public bool AnyCase { get; init; }

    /// <summary>The numbers that new or renumbered rows are to have.</summary>
    public IReadOnlyList<RowRange> NewRows { get; init; } = [];
}

/// <summary>Rows and columns that an amendment names; empty lists where it names none.</summary>
public sealed record AmendedPlace(IReadOnlyList<RowRange> Rows, IReadOnlyList<AmendedColumn> Columns)
{
    public static AmendedPlace Unsaid { get; } = new([], []);
}
