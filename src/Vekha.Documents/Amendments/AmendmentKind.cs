namespace Vekha.Documents.Amendments;

/// <summary>Unclear: it changes something, but what, a person has to read.</summary>
public enum AmendmentKind
{
    ReplaceWords, InsertAfter, InsertBefore, AppendWords, RemoveWords, RestateCell, RestateRow, RemoveRow, AddRow, RenumberRow, RestatePlan, Unclear,
}
