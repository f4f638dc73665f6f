using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions.Amending;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Acts.Amending;

/// <summary>How the amendments of an act stand in a draft, in words.</summary>
internal static class AmendmentWords
{
    /// <param name="title">Of the plan, as the clauses word it.</param>
    public static string Of(AmendmentNote note, string? title) => note switch
    {
        { State: AmendmentState.Made } => AmendingTexts.NoteMade,
        { State: AmendmentState.Waiting } => AmendingTexts.NoteWaiting,
        { State: AmendmentState.ByPerson } => AmendingTexts.NoteByPerson,
        { State: AmendmentState.Printed } => AmendingTexts.NotePrinted,
        { Change: { IsOfTitle: true, Outcome: AmendmentOutcome.Made } } => AmendingTexts.TitleProposed.With(title ?? ""),
        { Change: { IsOfTitle: true } } => AmendingTexts.TitleUnclear,
        { Change: { Outcome: AmendmentOutcome.WholeRow, Amendment.New: not null } } => AmendingTexts.RowInClause,
        { Change: { Outcome: AmendmentOutcome.UnsaidTerm, Proposal: { } unsaid, Row: { } row, Number: { } number } } =>
            AmendingTexts.UnsaidTerm.With(number, row.Measure.TextOf(unsaid.Part), unsaid.Text),
        { Change: { Proposal: { } proposal, Number: { } number } } =>
            AmendingTexts.Proposed.With(number, ColumnOf(proposal.Part), proposal.Text),
        { Change.Outcome: var outcome, Change.Number: { } number } => InRow(outcome).With(number),
        { Change.Outcome: var outcome } => Anywhere(outcome),
    };

    /// <summary>Why a clause changes no text.</summary>
    public static string Of(ClauseSubject subject) => subject switch
    {
        ClauseSubject.Control => AmendingTexts.AboutControl,
        ClauseSubject.InForce => AmendingTexts.AboutInForce,
        ClauseSubject.Publication => AmendingTexts.AboutPublication,
        ClauseSubject.OtherAct => AmendingTexts.AboutOtherAct,
        ClauseSubject.Instruction => AmendingTexts.AboutInstruction,
        _ => AmendingTexts.Unclear,
    };

    private static string ColumnOf(MeasurePart part) => part switch
    {
        MeasurePart.Name => Texts.Measure,
        MeasurePart.Responsible => Texts.Responsible,
        MeasurePart.Deliverables => Texts.Deliverables,
        MeasurePart.Oversight => ActTexts.Measure_Oversight,
        MeasurePart.Number => Texts.Number,
        _ => Texts.Due,
    };

    private static string InRow(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.NoSuchRow => AmendingTexts.NoSuchRow,
        AmendmentOutcome.SeveralRows => AmendingTexts.SeveralRows,
        AmendmentOutcome.NotFound => AmendingTexts.NotFoundInRow,
        AmendmentOutcome.FoundSeveral => AmendingTexts.FoundSeveralInRow,
        AmendmentOutcome.OtherCase => AmendingTexts.OtherCaseInRow,
        AmendmentOutcome.Alike => AmendingTexts.AlikeRow,
        AmendmentOutcome.WhichDate => AmendingTexts.WhichDate,
        AmendmentOutcome.Swap => AmendingTexts.SwapRow,
        AmendmentOutcome.MayBePlan => AmendingTexts.MayBeRow,
        _ => Anywhere(outcome),
    };

    private static string Anywhere(AmendmentOutcome outcome) => outcome switch
    {
        AmendmentOutcome.NotFound => AmendingTexts.NotFound,
        AmendmentOutcome.FoundSeveral => AmendingTexts.FoundSeveral,
        AmendmentOutcome.NoColumn => AmendingTexts.NoColumn,
        AmendmentOutcome.WholeRow => AmendingTexts.WholeRow,
        AmendmentOutcome.InAnnex => AmendingTexts.InAnnex,
        AmendmentOutcome.MayBePlan => AmendingTexts.MayBePlan,
        AmendmentOutcome.OfAct => AmendingTexts.OfAct,
        AmendmentOutcome.OtherPlan => AmendingTexts.OtherPlan,
        _ => AmendingTexts.Unclear,
    };
}
