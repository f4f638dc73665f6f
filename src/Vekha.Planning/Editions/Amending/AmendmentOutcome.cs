namespace Vekha.Planning.Editions.Amending;

/// <summary>Whether an amendment could be made as it is worded.
/// WholeRow: the act gives the row itself, in a table. OtherCase: the words stand in a case in which the new ones are not certain.
/// Proposed: the clause says what is to stand there, but not in words that are certain. Alike: a row is like the one that the clause
/// describes. Swap: rows are to change places. MayBePlan: the clause speaks of the act, but the plan has such a row or such words.
/// InAnnex: an annex prints what is changed. OfAct, OtherPlan: another text is meant. All but Made leave the row as it was.</summary>
public enum AmendmentOutcome
{
    Made, WholeRow, NoSuchRow, SeveralRows, NotFound, FoundSeveral, NoColumn, OtherCase, Proposed, Alike, Swap, MayBePlan, InAnnex,
    Unclear, OfAct, OtherPlan,
}
