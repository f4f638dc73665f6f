using Vekha.Planning.Editions.Amending;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>How the amendments of an act stand in a draft, in words.</summary>
internal static class AmendmentWords
{
    /// <summary>«Пункт 1, 2), а)»</summary>
    public static string Place(AmendmentNote note) => AmendingTexts.Clause.With(note.Change.Amendment.Where);

    public static string Of(AmendmentNote note) => note switch
    {
        { State: AmendmentState.Made } => AmendingTexts.NoteMade,
        { State: AmendmentState.Waiting } => AmendingTexts.NoteWaiting,
        { State: AmendmentState.ByPerson } => AmendingTexts.NoteByPerson,
        { State: AmendmentState.Printed } => AmendingTexts.NotePrinted,
        { Change.Outcome: var outcome, Change.Number: { } number } => InRow(outcome).With(number),
        { Change.Outcome: var outcome } => Anywhere(outcome),
    };

    private static string InRow(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.NoSuchRow => AmendingTexts.NoSuchRow,
        AmendmentOutcome.SeveralRows => AmendingTexts.SeveralRows,
        AmendmentOutcome.NotFound => AmendingTexts.NotFoundInRow,
        AmendmentOutcome.FoundSeveral => AmendingTexts.FoundSeveralInRow,
        AmendmentOutcome.OtherCase => AmendingTexts.OtherCaseInRow,
        _ => Anywhere(outcome),
    };

    private static string Anywhere(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.NotFound => AmendingTexts.NotFound,
        AmendmentOutcome.FoundSeveral => AmendingTexts.FoundSeveral,
        AmendmentOutcome.NoColumn => AmendingTexts.NoColumn,
        AmendmentOutcome.WholeRow => AmendingTexts.WholeRow,
        AmendmentOutcome.OfAct => AmendingTexts.OfAct,
        AmendmentOutcome.OtherPlan => AmendingTexts.OtherPlan,
        _ => AmendingTexts.Unclear,
    };
}
