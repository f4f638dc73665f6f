namespace Vekha.Documents.Amendments;

/// <summary>Unclear: it changes something, but a person has to read what. SetCell: the clause says in its own words what a cell is to hold.
/// SwapRows: two rows change places. InAnnex: an annex prints the changes.</summary>
public enum AmendmentKind
{
    ReplaceWords, InsertAfter, InsertBefore, AppendWords, RemoveWords, RestateCell, RestateRow, RemoveRow, AddRow, RenumberRow, SwapRows,
    SetCell, RestatePlan, RestateTitle, InAnnex, Unclear,
}
