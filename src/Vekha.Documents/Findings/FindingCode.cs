namespace Vekha.Documents.Findings;

public enum FindingCode
{
    DuplicateNumber, NumberGap, InvalidDate, MissingDate, EndBeforeStart, SumMismatch, NameVariant, TruncatedText,
    TargetMismatch, NoResponsible, NoDeliverable, UnreadDeadline, Overload, DueBeforeAct, OutsidePeriod,
    MissingAnnex, LookAlike,

    /// <summary>No defect of the document but a doubt of its reading; the contract has no word for it and is not told of it.</summary>
    UnderstoodColumn,
}
