using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What has become of an amendment in a draft.</summary>
/// <param name="Present">The row of the draft; null where it has none.</param>
public sealed record AmendmentNote(RowAmendment Change, AmendmentState State, EditionMeasure? Present)
{
    /// <param name="title">Of the draft.</param>
    public static IReadOnlyList<AmendmentNote> Of(
        AmendedRows amended, IReadOnlyList<EditionMeasure> draft, PlanComparison comparison, string? title = null) =>
        [.. amended.Amendments.Select(change => change.IsOfTitle
            ? new(change, OfTitle(change, amended, title), null)
            : Of(change, amended, draft, comparison))];

    /// <summary>Unlike the words of a row, a title is made by the draft when it is begun, or by a person.</summary>
    private static AmendmentState OfTitle(RowAmendment change, AmendedRows amended, string? title) =>
        (title is not null && SameText.As(title, amended.Title), change.Outcome) switch
        {
            (true, AmendmentOutcome.Made) => AmendmentState.Made,
            (false, not AmendmentOutcome.Made) when title is not null => AmendmentState.ByPerson,
            _ => AmendmentState.ToDo,
        };

    /// <summary>The rows that change places stand the other way round.</summary>
    private static bool IsSwapped(RowAmendment change, AmendedRows amended, PlanComparison comparison)
    {
        var rows = amended.Amendments.Where(c => ReferenceEquals(c.Amendment, change.Amendment)).Select(c => c.Row).ToList();
        return rows is [{ } one, { } other] && comparison.Successor(one.Id) is { } first && comparison.Successor(other.Id) is { } second
            && one.Ordinal.CompareTo(other.Ordinal) == second.Ordinal.CompareTo(first.Ordinal);
    }

    private static bool IsSet(CellProposal proposal, EditionMeasure present) =>
        SameText.As(present.Measure.TextOf(proposal.Part), proposal.Text);

    private static AmendmentNote Of(
        RowAmendment change, AmendedRows amended, IReadOnlyList<EditionMeasure> draft, PlanComparison comparison)
    {
        var present = change.Row is not { } row ? null
            : comparison.Successor(row.Id) ?? (amended.Present(row) is null ? null : draft.FirstOrDefault(d => d.TakesPlaceOf(row)));
        var isOfPlan = change.Outcome is not (AmendmentOutcome.OfAct or AmendmentOutcome.OtherPlan);
        var state = isOfPlan && change.Amendment.Kind == AmendmentKind.AddRow
            ? Added(change.Amendment, draft, comparison)
            : change.Outcome == AmendmentOutcome.Swap && IsSwapped(change, amended, comparison) ? AmendmentState.ByPerson
            : StateOf(change, amended, draft, present);
        return new(change, state, present);
    }

    private static AmendmentState StateOf(
        RowAmendment change, AmendedRows amended, IReadOnlyList<EditionMeasure> draft, EditionMeasure? present) => change switch
        {
            { Outcome: AmendmentOutcome.OfAct or AmendmentOutcome.OtherPlan } => AmendmentState.Aside,
            { Outcome: AmendmentOutcome.InAnnex } =>
                draft.Count > 0 && draft.All(row => row.IsPrinted) ? AmendmentState.Printed : AmendmentState.ToDo,
            { Amendment.Kind: AmendmentKind.RestatePlan } => draft.Any(row => row.IsPrinted) ? AmendmentState.Printed : AmendmentState.ToDo,
            { Amendment.Kind: AmendmentKind.RestateRow } when present is { Number: { } number } && present.IsPrinted
                && NamedRows.Key(number) != change.Number => AmendmentState.ToDo,
            _ when present is not null && present.IsPrinted => AmendmentState.Printed,
            { Outcome: AmendmentOutcome.Made, Row: { } row } when IsMade(present?.Measure, amended.Present(row)) => AmendmentState.Made,
            { Proposal: { } proposal } when present is not null && IsSet(proposal, present) => AmendmentState.ByPerson,
            { Outcome: AmendmentOutcome.Swap } => AmendmentState.ToDo,
            _ when present is { Reviewed: true } => AmendmentState.ByPerson,
            { Outcome: AmendmentOutcome.Made } when present is not null => AmendmentState.Waiting,
            _ => AmendmentState.ToDo,
        };

    private static bool IsMade(Measure? present, Measure? amended) => present is null || amended is null ? present == amended
        : SameText.As(present.Number, amended.Number)
            && MeasureText.Worded.All(part => SameText.As(present.TextOf(part), amended.TextOf(part)));

    /// <summary>The new rows stand in the draft: the act prints them, or a person has added them.</summary>
    private static AmendmentState Added(Amendment amendment, IReadOnlyList<EditionMeasure> draft, PlanComparison comparison)
    {
        var isNew = draft.ToLookup(row => comparison.Predecessor(row.Id) is null);
        var added = draft.Where(row => row.IsPrinted || row.Reviewed && isNew[true].Contains(row)).ToList();
        var numbers = NamedRows.Numbers(amendment.NewRows).ToList();
        // Without a number, only a row that continues none can be meant.
        if (numbers.Count == 0) return isNew[true].Any(row => row.IsPrinted) ? AmendmentState.Printed : AmendmentState.ToDo;
        var found = numbers.ConvertAll(number => added.Find(row => row.Number is { } own && NamedRows.Key(own) == number));
        if (found.Contains(null)) return AmendmentState.ToDo;
        return found.Exists(row => row!.IsPrinted) ? AmendmentState.Printed : AmendmentState.ByPerson;
    }
}
