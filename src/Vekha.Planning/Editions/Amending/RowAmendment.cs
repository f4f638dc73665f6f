using Vekha.Documents.Amendments;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What an amendment did, or did not, to a row of the edition in force.</summary>
/// <param name="Row">null where it is not known which row is meant.</param>
/// <param name="Number">The row as the clause names it; null where it names none.</param>
public sealed record RowAmendment(Amendment Amendment, AmendmentOutcome Outcome, EditionMeasure? Row, string? Number);
