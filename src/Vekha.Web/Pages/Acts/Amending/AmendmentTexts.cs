using Vekha.Planning.Editions.Amending;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>How the amendments of an act stand in a draft, in words.</summary>
internal static class AmendmentTexts
{
    /// <summary>«Пункт 1, 2), а)»</summary>
    public static string Place(AmendmentNote note) => Texts.Amending_Clause.With(note.Change.Amendment.Where);

    public static string Of(AmendmentNote note) => note switch
    {
        { State: AmendmentState.Made } => Texts.Amending_NoteMade,
        { State: AmendmentState.Waiting } => Texts.Amending_NoteWaiting,
        { State: AmendmentState.ByPerson } => Texts.Amending_NoteByPerson,
        { State: AmendmentState.Printed } => Texts.Amending_NotePrinted,
        { Change.Outcome: var outcome, Change.Number: { } number } => InRow(outcome).With(number),
        { Change.Outcome: var outcome } => Anywhere(outcome),
    };

    private static string InRow(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.NoSuchRow => Texts.Amending_NoSuchRow,
        AmendmentOutcome.SeveralRows => Texts.Amending_SeveralRows,
        AmendmentOutcome.NotFound => Texts.Amending_NotFoundInRow,
        AmendmentOutcome.FoundSeveral => Texts.Amending_FoundSeveralInRow,
        AmendmentOutcome.OtherCase => Texts.Amending_OtherCaseInRow,
        _ => Anywhere(outcome),
    };

    private static string Anywhere(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.NotFound => Texts.Amending_NotFound,
        AmendmentOutcome.FoundSeveral => Texts.Amending_FoundSeveral,
        AmendmentOutcome.NoColumn => Texts.Amending_NoColumn,
        AmendmentOutcome.WholeRow => Texts.Amending_WholeRow,
        AmendmentOutcome.OfAct => Texts.Amending_OfAct,
        AmendmentOutcome.OtherPlan => Texts.Amending_OtherPlan,
        _ => Texts.Amending_Unclear,
    };
}
