using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What an amendment did, or did not, to a row of the edition in force.</summary>
/// <param name="Row">null where it is not known which row is meant.</param>
/// <param name="Number">The row as the clause names it; null where it names none.</param>
public sealed record RowAmendment(Amendment Amendment, AmendmentOutcome Outcome, EditionMeasure? Row, string? Number)
{
    /// <summary>It is about the title of the plan.</summary>
    public bool IsOfTitle { get; init; }

    /// <summary>Rows that may be meant; none where <see cref="Row"/> is.</summary>
    public IReadOnlyList<MeasureId> Candidates { get; init; } = [];

    /// <summary>What the clause lets suppose that the part should be, or how its words would leave it; null where it does not
    /// tell.</summary>
    public CellProposal? Proposal { get; init; }
}

public sealed record CellProposal(MeasurePart Part, string Text);
