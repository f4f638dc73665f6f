namespace Vekha.Documents.Findings;

public enum FindingCode
{
    DuplicateNumber, NumberGap, InvalidDate, MissingDate, EndBeforeStart, SumMismatch, NameVariant, TruncatedText,
    TargetMismatch, NoResponsible, NoDeliverable, UnreadDeadline, Overload, DueBeforeAct, OutsidePeriod,
    MissingAnnex,
}
