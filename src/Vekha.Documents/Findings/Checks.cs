using Vekha.Documents.Acts;
using Vekha.Documents.Passports;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>Every check of a document, in the order in which findings are shown.</summary>
internal static class Checks
{
    public static IReadOnlyList<Finding> Of(Act? act, IEnumerable<Finding> annexes, IReadOnlyList<ReadPlan> read, ReadPassport? passport) =>
    [
        .. annexes,
        .. NameVariant.In(act),
        .. NamedPersonVariant.In(act, read),
        .. PartyVariant.In(read),
        .. DuplicateNumber.In(read),
        .. NumberGap.In(read),
        .. TruncatedText.In(read),
        .. UnansweredColumn.Responsible.In(read),
        .. UnansweredColumn.Deliverable.In(read),
        .. NoDeadline.In(read),
        .. ImpossibleDay.In(read),
        .. BackwardSpan.In(read),
        .. UnreadDeadline.In(read),
        .. DueBeforeAct.In(act, read),
        .. LookAlike.In(act, read),
        .. UnderstoodColumn.In(read),
        .. passport is null ? [] : Of(passport),
    ];

    private static IEnumerable<Finding> Of(ReadPassport read) =>
    [
        .. InvalidDate.In(read),
        .. MissingDate.In(read),
        .. EndBeforeStart.In(read.Passport),
        .. OutsidePeriod.In(read.Passport),
        .. RowNumbers.Repeated(read.Passport),
        .. RowNumbers.LeftOut(read.Passport),
        .. SumMismatch.In(read),
        .. PersonVariant.In(read.Passport),
        .. Overload.In(read.Passport),
        .. TargetMismatch.In(read.Passport),
        .. BrokenCell.In(read),
        .. BlankCell.In(read),
    ];
}
