namespace Vekha.Planning.Editions.Amending;

/// <summary>Whether an amendment could be made as it is worded.
/// WholeRow: the act gives the row itself, in a table. OtherCase: the words stand in a case in which the new ones are not certain.
/// Proposed: the clause says what is to stand there, but not in words that are certain. WhichDate: a date is moved, but it is not clear
/// which, or where to. UnsaidTerm: the words would change when the row is due, or for whom, of which the clause says nothing. Alike: a row
/// is like the one that the clause describes. Swap: rows are to change places. MayBePlan: the clause speaks of the act, but the plan has
/// such a row or such words. InAnnex: an annex prints what is changed. OfAct, OtherPlan: another text is meant. All but Made leave the row
/// as it was.</summary>
public enum AmendmentOutcome
{
    Made, WholeRow, NoSuchRow, SeveralRows, NotFound, FoundSeveral, NoColumn, OtherCase, Proposed, WhichDate, UnsaidTerm, Alike, Swap,
    MayBePlan, InAnnex, Unclear, OfAct, OtherPlan,
}
