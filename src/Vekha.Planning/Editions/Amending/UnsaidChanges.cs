using Vekha.Documents.Amendments;
using Vekha.Planning.Editions.Comparing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What differs in a draft from the edition in force although neither a clause nor the printed table of its act says so: a person
/// wrote it, or it was composed of another edition.</summary>
public static class UnsaidChanges
{
    /// <param name="account">Of the clauses of the act in the draft.</param>
    /// <returns>None where the act has no clause about the plan.</returns>
    public static IReadOnlyList<MeasureChange> Of(ClauseAccount account, PlanComparison comparison)
    {
        if (account.Counts is null) return [];
        var notes = account.Clauses.SelectMany(clause => clause.Notes).Where(note => note.State != AmendmentState.Aside).ToList();
        if (notes.Exists(IsOfWholePlan)) return [];
        return [.. comparison.Changes.Where(change =>
            change.Kind != ChangeKind.Same && !change.After.Any(row => row.IsPrinted) && !IsSaid(change, notes))];
    }

    private static bool IsOfWholePlan(AmendmentNote note) => note.State == AmendmentState.Printed
        && note.Change is { Outcome: AmendmentOutcome.InAnnex } or { Amendment.Kind: AmendmentKind.RestatePlan };

    private static bool IsSaid(MeasureChange change, List<AmendmentNote> notes) => change.Before.Count == 0
        ? change.After.All(row => notes.Exists(note => Adds(note, row) || IsMadeAs(note, row)))
        : change.Before.Any(row => IsSaidOf(row, [.. notes.Where(note => note.Change.Row?.Id == row.Id
            || note.Change.Candidates.Contains(row.Id) && change.After.Any(after => after.Reviewed))]));

    /// <summary>Where every clause about a row was made by the words alone, a row that stands otherwise says more than they do.</summary>
    private static bool IsSaidOf(EditionMeasure row, List<AmendmentNote> notes) =>
        notes.Exists(note => note.State is AmendmentState.Made or AmendmentState.Printed)
        || notes.Exists(note => note.Change.Outcome != AmendmentOutcome.Made
            && (note.State == AmendmentState.ByPerson || note.Change.Row?.Id != row.Id));

    /// <summary>Another measure in the place of the one that the clause words anew.</summary>
    private static bool IsMadeAs(AmendmentNote note, EditionMeasure row) => note.State == AmendmentState.Made && note.Present?.Id == row.Id;

    private static bool Adds(AmendmentNote note, EditionMeasure row) =>
        note is { State: AmendmentState.ByPerson or AmendmentState.Printed, Change.Amendment: { Kind: AmendmentKind.AddRow } amendment }
        && (NamedRows.Numbers(amendment.NewRows).ToList() is not { Count: > 0 } numbers
            || row.Number is { } number && numbers.Contains(NamedRows.Key(number)));
}
