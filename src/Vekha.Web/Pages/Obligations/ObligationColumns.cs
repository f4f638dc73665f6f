using Vekha.Application.Obligations;
using Vekha.Formats.Xlsx;
using Vekha.Planning.Obligations;
using Vekha.Web.Lists;
using Vekha.Web.Words;

namespace Vekha.Web.Pages.Obligations;

/// <summary>The list of obligations: what stands in its columns.</summary>
internal static class ObligationColumns
{
    public static ListDescription<ListRow, ObligationColumn> On(DateOnly today) =>
        new(Texts.Obligations, new(ObligationColumn.Due),
        [
            new(ObligationColumn.Due, Texts.Due, row => row.Due),
            new(ObligationColumn.Practical, ObligationTexts.List_Practical, row => row.Practical) { OnScreen = false },
            new(ObligationColumn.Number, Texts.NumberSign, row => row.Number) { OnScreen = false },
            new(ObligationColumn.Measure, Texts.Measure, row => row.Name)
            {
                IsHead = true,
                IsGroup = true,
                GroupTitle = row => row.Measure,
            },
            new(ObligationColumn.Owner, Texts.Owner, row => row.Centre ?? Texts.Region) { IsGroup = true },
            new(ObligationColumn.Programme, Texts.Programme, row => row.Programme) { OnScreen = false, IsGroup = true },
            new(ObligationColumn.Municipality, Texts.Municipality, row => row.Municipality) { OnScreen = false, IsGroup = true },
            new(ObligationColumn.Cohort, Texts.Cohort, row => row.Cohort) { OnScreen = false, IsPlain = true },
            new(ObligationColumn.Head, ObligationTexts.List_Head, row => row.Head) { OnScreen = false, IsGroup = true },
            new(ObligationColumn.Standing, Texts.State, row => Coloured(row.StandingOn(today))),
            new(ObligationColumn.DaysLate, ObligationTexts.List_DaysLate, row => LateOf(row, today)) { OnScreen = false, IsNumber = true },
            new(ObligationColumn.SentLate, ObligationTexts.List_SentLate, row => SentLateOf(row, today))
            {
                OnScreen = false,
                IsNumber = true,
                Sorts = false,
            },
            new(ObligationColumn.Side, Texts.Side_Label, row => MoveWords.Of(row.Situation.Move.Side)) { OnScreen = false, Sorts = false },
            new(ObligationColumn.DaysHeld, ObligationTexts.List_DaysHeld, row => HeldOf(row, today))
            {
                OnScreen = false,
                IsNumber = true,
                Sorts = false,
            },
            new(ObligationColumn.Since, ObligationTexts.List_Since, row => row.Situation.Move.Since) { OnScreen = false },
            new(ObligationColumn.SubmittedOn, ObligationTexts.List_SubmittedOn, row => row.Situation.SubmittedOn) { OnScreen = false },
            new(ObligationColumn.ClosedOn, ObligationTexts.List_ClosedOn, row => row.ClosedOn) { OnScreen = false },
        ]);

    private static ColouredText Coloured(Standing standing) => new(StandingWords.Of(standing), StandingWords.Colour(standing));

    private static int? SentLateOf(ListRow row, DateOnly today) =>
        row.State is ObligationState.Submitted or ObligationState.Accepted && row.Situation.DaysLateOn(today) is > 0 and var days
            ? days : null;

    // Only of what waits for a decision: the days of an author are told by their lateness.
    private static int? HeldOf(ListRow row, DateOnly today) => row.Situation.Waits ? row.Situation.Move.DaysOn(today) : null;

    private static int? LateOf(ListRow row, DateOnly today) =>
        row.StandingOn(today) is Standing.Overdue and var late ? late.DaysLate(row.Situation.LateAfter, today) : null;
}
