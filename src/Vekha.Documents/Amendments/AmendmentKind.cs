namespace Vekha.Documents.Amendments;

/// <summary>Unclear: it changes something, but a person has to read what.</summary>
public enum AmendmentKind
{
    ReplaceWords, InsertAfter, InsertBefore, AppendWords, RemoveWords, RestateCell, RestateRow, RemoveRow, AddRow, RenumberRow, RestatePlan, Unclear,
}
