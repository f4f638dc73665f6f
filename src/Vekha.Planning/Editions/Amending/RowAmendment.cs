using Vekha.Documents.Amendments;

namespace Vekha.Planning.Editions.Amending;

/// <summary>Whether an amendment could be made as it is worded.
/// WholeRow: the act gives the row itself, in a table. OtherCase: the words stand in a case in which the new ones are not certain.
/// OfAct, OtherPlan: another text is meant. All but Made leave the row as it was.</summary>
public enum AmendmentOutcome { Made, WholeRow, NoSuchRow, SeveralRows, NotFound, FoundSeveral, NoColumn, OtherCase, Unclear, OfAct, OtherPlan }

/// <summary>What an amendment did, or did not, to a row of the edition in force.</summary>
/// <param name="Row">null where it is not known which row is meant.</param>
/// <param name="Number">The row as the clause names it; null where it names none.</param>
public sealed record RowAmendment(Amendment Amendment, AmendmentOutcome Outcome, EditionMeasure? Row, string? Number);
