namespace Vekha.Planning.Editions.Amending;

/// <summary>Whether an amendment could be made as it is worded.
/// WholeRow: the act gives the row itself, in a table. OtherCase: the words stand in a case in which the new ones are not certain.
/// OfAct, OtherPlan: another text is meant. All but Made leave the row as it was.</summary>
public enum AmendmentOutcome
{
    Made, WholeRow, NoSuchRow, SeveralRows, NotFound, FoundSeveral, NoColumn, OtherCase, Unclear, OfAct, OtherPlan,
}
