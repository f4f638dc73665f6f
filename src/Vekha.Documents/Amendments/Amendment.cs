using Vekha.Documents.Plans;

namespace Vekha.Documents.Amendments;

/// <summary>One change that a clause of an amending act makes (поправка).</summary>
/// <param name="Where">The clause with its subclauses: «1», «1, 2), а)».</param>
/// <param name="Text">The words of the clause that say it, as printed.</param>
public sealed record Amendment(string Where, string Text, AmendmentKind Kind, AmendmentScope Scope, AmendedPlace Place)
{
    /// <summary>The words that are replaced or taken out, or beside which new ones are put.</summary>
    public string? Old { get; init; }

    /// <summary>The words that are put in; of a whole row or cell its new wording, null where that is printed elsewhere.</summary>
    public string? New { get; init; }

    /// <summary>The words are meant wherever they stand, not in one place.</summary>
    public bool Everywhere { get; init; }

    /// <summary>The words stand in other cases too: «в соответствующем падеже».</summary>
    public bool AnyCase { get; init; }

    /// <summary>The numbers that rows are to have: of new rows, or of rows that are numbered anew.</summary>
    public IReadOnlyList<RowRange> NewRows { get; init; } = [];
}

/// <summary>Unclear: it changes something, but what, a person has to read.</summary>
public enum AmendmentKind
{
    ReplaceWords, InsertAfter, InsertBefore, AppendWords, RemoveWords, RestateCell, RestateRow, RemoveRow, AddRow, RenumberRow, RestatePlan, Unclear,
}

/// <summary>What is changed: a plan that an annex holds, or the text of the act itself.</summary>
/// <param name="IsPlan">null where the clause does not say.</param>
/// <param name="Annex">The number of the annex, where one is named.</param>
/// <param name="Programme">A code of <see cref="ProgrammeCodes"/>, where the plan is named by its programme.</param>
public sealed record AmendmentScope(bool? IsPlan, int? Annex, string? Programme)
{
    public static AmendmentScope Unsaid { get; } = new(null, null, null);
}

/// <summary>Rows and columns that an amendment names; none of either where it does not say.</summary>
public sealed record AmendedPlace(IReadOnlyList<RowRange> Rows, IReadOnlyList<AmendedColumn> Columns)
{
    public static AmendedPlace Unsaid { get; } = new([], []);
}

/// <summary>One row by its printed number, or the rows from one to another, both included.</summary>
public readonly record struct RowRange(string First, string? Last = null);

/// <param name="Number">Counted from 1, as the row of numbers under the titles does; null where the column is named by its title.</param>
/// <param name="Part">What the column of this title holds; null where its number or its title alone does not tell.</param>
public readonly record struct AmendedColumn(int? Number, MeasurePart? Part);
