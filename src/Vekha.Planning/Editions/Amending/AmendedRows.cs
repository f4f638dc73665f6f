using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What the clauses of an amending act make of the rows of the edition in force, one amendment after the other.</summary>
public sealed class AmendedRows
{
    private readonly Dictionary<MeasureId, Measure?> present;
    private readonly List<RowAmendment> amendments = [];
    /// <summary>What words that were not changed would have made of a row.</summary>
    private readonly Dictionary<MeasureId, CellProposal> unsaid = [];
    private readonly NamedRows named;
    private readonly AmendedPlan plan;

    private AmendedRows(IReadOnlyList<EditionMeasure> former, AmendedPlan plan)
    {
        (named, this.plan, Title) = (new(former), plan, plan.Title);
        present = former.ToDictionary(row => row.Id, Measure? (row) => row.Measure);
    }

    /// <summary>Each amendment at each row, whether it could be made or not.</summary>
    public IReadOnlyList<RowAmendment> Amendments => amendments;

    public static AmendedRows Of(IEnumerable<Amendment> amendments, IReadOnlyList<EditionMeasure> former, AmendedPlan plan)
    {
        var rows = new AmendedRows(former, plan);
        foreach (var amendment in amendments) rows.Apply(amendment);
        return rows;
    }

    /// <summary>The measure of a former row as it is to stand; null where it is taken out.</summary>
    public Measure? Present(EditionMeasure former) => present[former.Id];

    /// <summary>The title of the plan as it is to stand; null where it is not known.</summary>
    public string? Title { get; private set; }

    private void Apply(Amendment amendment)
    {
        if (amendment.Scope.IsPlan == false && !MayBeOfPlan(amendment)) return;
        if (plan.IsNotMeantBy(amendment.Scope)) Note(amendment, AmendmentOutcome.OtherPlan);
        else if (amendment.Kind == AmendmentKind.InAnnex) Note(amendment, AmendmentOutcome.InAnnex);
        else if (amendment.Scope.IsTitle) NoteTitle(amendment);
        else if (amendment.Kind is AmendmentKind.AddRow or AmendmentKind.RestatePlan) Note(amendment, AmendmentOutcome.WholeRow);
        else if (amendment is { Kind: AmendmentKind.Unclear } or { Scope.IsPlan: null, Kind: not AmendmentKind.RestateRow })
            NoteRows(amendment, AmendmentOutcome.Unclear);
        else if (plan.Parts(amendment.Place.Columns) is not { } parts) NoteRows(amendment, AmendmentOutcome.NoColumn);
        else if (amendment.Place.Rows.Count == 0) ApplyToAll(amendment, Or(parts, MeasureText.Worded));
        else if (amendment.Kind == AmendmentKind.RenumberRow) Renumber(amendment);
        else
            foreach (var (number, row, found) in named.Of(amendment.Place.Rows))
                if (row is null || found != AmendmentOutcome.Made) Note(amendment, found, row, number);
                else if (amendment is { Kind: AmendmentKind.SetCell, New: { } value } && parts is [var part])
                    Propose(amendment, row, number, part, value);
                else Note(amendment, ApplyTo(row, amendment, parts), row, number);
    }

    /// <summary>What the clause does not name stays in the deadline.</summary>
    private void Propose(Amendment amendment, EditionMeasure row, string number, MeasurePart part, string value)
    {
        if (present[row.Id] is not { } measure) Note(amendment, AmendmentOutcome.NoSuchRow, row, number);
        else if ((part == MeasurePart.Deadline ? MovedDeadline.Of(measure.Deadline, value, amendment.Text) : value) is not { } proposed)
            Note(amendment, AmendmentOutcome.WhichDate, row, number);
        else amendments.Add(new(amendment, AmendmentOutcome.Proposed, row, number) { Proposal = new(part, proposed) });
    }

    /// <summary>An amendment of the act: its annexes belong to it, and «пункт» is said of rows, too. What certainly is none of the plan's
    /// is set aside.</summary>
    /// <returns>Whether it is to be made in the plan.</returns>
    private bool MayBeOfPlan(Amendment amendment)
    {
        if (!amendment.Scope.IsWholeAct) Note(amendment, AmendmentOutcome.OfAct);
        else if (amendment.NewRows.Count > 0 && !NamedRows.Numbers(amendment.NewRows).All(plan.MayHaveClause) && plan.Clauses.Count > 0)
            NoteRows(amendment, AmendmentOutcome.MayBePlan);
        else if (amendment.Place.Rows.Count > 0) NoteClause(amendment);
        else if (amendment.Old is null) return amendment.Kind == AmendmentKind.RestatePlan || Aside(amendment);
        else if (HaveWords(named.All, amendment) is not { Count: > 0 } rows) Note(amendment, AmendmentOutcome.OfAct);
        else if (amendment.Everywhere) return true;
        else amendments.Add(new(amendment, AmendmentOutcome.MayBePlan, null, null) { Candidates = [.. rows.Select(row => row.Id)] });
        return false;
    }

    private bool Aside(Amendment amendment)
    {
        Note(amendment, amendment.NewRows.Count > 0 ? AmendmentOutcome.OfAct : AmendmentOutcome.Unclear);
        return false;
    }

    /// <summary>«пункт 5»: a clause of the act, or a row where the act has no such clause or the row has the words.</summary>
    private void NoteClause(Amendment amendment)
    {
        var rows = named.Of(amendment.Place.Rows).ToList();
        var areClauses = plan.Clauses.Count == 0 || rows.TrueForAll(row => plan.HasClause(row.Number));
        var found = rows.FindAll(row => row.Row is not null);
        if (areClauses && (amendment.Old is null || HaveWords(found.ConvertAll(row => row.Row!), amendment).Count == 0))
            Note(amendment, AmendmentOutcome.OfAct);
        else if (found.Count == 0) NoteRows(amendment, AmendmentOutcome.NoSuchRow);
        else foreach (var row in found) Note(amendment, AmendmentOutcome.MayBePlan, row.Row, row.Number);
    }

    private List<EditionMeasure> HaveWords(
        IEnumerable<EditionMeasure> rows, Amendment amendment, IReadOnlyList<MeasurePart>? parts = null) =>
        [.. rows.Where(row => present[row.Id] is { } measure
            && (WordAmending.Count(amendment, measure, parts ?? MeasureText.Worded) > 0
                || WordAmending.HasOtherCases(amendment, measure, parts ?? MeasureText.Worded)))];

    /// <summary>Told at each row that is named, so that a person finds it.</summary>
    private void NoteRows(Amendment amendment, AmendmentOutcome outcome)
    {
        var rows = named.Of(amendment.Place.Rows).Where(row => row.Row is not null).ToList();
        if (rows.Count == 0) Note(amendment, outcome, null, NamedRows.Numbers(amendment.Place.Rows).FirstOrDefault());
        foreach (var row in rows) Note(amendment, outcome, row.Row, row.Number);
    }

    private void NoteTitle(Amendment amendment) =>
        amendments.Add(new(amendment, ApplyToTitle(amendment), null, null) { IsOfTitle = true });

    /// <summary>New words of the whole title, or words that stand in it once.</summary>
    private AmendmentOutcome ApplyToTitle(Amendment amendment)
    {
        if (amendment.Kind == AmendmentKind.RestateTitle && amendment.New is { Length: > 0 } restated) Title = restated;
        else if (Title is not { } title || amendment.Old is not { } old) return AmendmentOutcome.Unclear;
        else if (WordPlaces.Of(title, old) is not { Count: > 0 } places) return AmendmentOutcome.NotFound;
        else if (places.Count > 1 && !amendment.Everywhere) return AmendmentOutcome.FoundSeveral;
        else Title = WordPlaces.With(title, places, found => WordAmending.Instead(amendment, found));
        return AmendmentOutcome.Made;
    }

    private AmendmentOutcome ApplyTo(EditionMeasure row, Amendment amendment, IReadOnlyList<MeasurePart> parts)
    {
        if (present[row.Id] is not { } measure) return AmendmentOutcome.NoSuchRow;
        return amendment.Kind switch
        {
            AmendmentKind.RestateRow => AmendmentOutcome.WholeRow,
            AmendmentKind.SwapRows => AmendmentOutcome.Swap,
            AmendmentKind.RemoveRow => Set(row, null),
            AmendmentKind.RestateCell => parts is [var cell] ? Set(row, measure.With(cell, amendment.New!)) : AmendmentOutcome.NoColumn,
            AmendmentKind.AppendWords when parts is [var end] =>
                Reword(row, amendment, measure, WordAmending.Completed(measure, end, amendment.New!)),
            AmendmentKind.AppendWords => AmendmentOutcome.NoColumn,
            _ => ChangeWords(row, measure, amendment, Or(parts, MeasureText.Worded)),
        };
    }

    private AmendmentOutcome ChangeWords(EditionMeasure row, Measure measure, Amendment amendment, IReadOnlyList<MeasurePart> parts)
    {
        var isOtherwise = WordAmending.HasOtherCases(amendment, measure, parts);
        switch (WordAmending.Count(amendment, measure, parts))
        {
            case 0: return isOtherwise ? AmendmentOutcome.OtherCase : AmendmentOutcome.NotFound;
            case > 1 when !amendment.Everywhere: return AmendmentOutcome.FoundSeveral;
            default:
                var made = Reword(row, amendment, measure, WordAmending.Changed(amendment, measure, parts));
                if (isOtherwise) Note(amendment, AmendmentOutcome.OtherCase, row, row.Number);
                return made;
        }
    }

    /// <summary>No row is named: the words are meant wherever they stand, or in the one place where they do.</summary>
    private void ApplyToAll(Amendment amendment, IReadOnlyList<MeasurePart> parts)
    {
        if (amendment.Old is null)
        {
            Note(amendment, AmendmentOutcome.Unclear);
            return;
        }
        var found = HaveWords(named.All, amendment, parts);
        var isInTitle = amendment is { Everywhere: true, Place.Columns: [] } && WordPlaces.Of(Title ?? "", amendment.Old).Count > 0;
        if (isInTitle) NoteTitle(amendment);
        if (found.Count == 0 && isInTitle) return;
        if (found.Count == 0) Note(amendment, AmendmentOutcome.NotFound);
        else if (found.Count > 1 && !amendment.Everywhere)
            amendments.Add(new(amendment, AmendmentOutcome.FoundSeveral, null, null) { Candidates = [.. found.Select(row => row.Id)] });
        else foreach (var row in found) Note(amendment, ChangeWords(row, present[row.Id]!, amendment, parts), row, row.Number);
    }

    private void Renumber(Amendment amendment)
    {
        var (rows, numbers) = (named.Of(amendment.Place.Rows).ToList(), NamedRows.Numbers(amendment.NewRows).ToList());
        if (rows.Count != numbers.Count && rows.TrueForAll(row => row.Row is not null)) Note(amendment, AmendmentOutcome.Unclear);
        else foreach (var (at, (number, row, doubt)) in rows.Index())
        {
            var outcome = row is null ? doubt : rows.Count == numbers.Count ? Renumber(row, numbers[at]) : AmendmentOutcome.Unclear;
            Note(amendment, outcome, row, number);
        }
    }

    private AmendmentOutcome Renumber(EditionMeasure row, string number) =>
        present[row.Id] is { } measure ? Set(row, measure with { Number = number }) : AmendmentOutcome.NoSuchRow;

    /// <summary>Words that would change a term of which the clause says nothing are left to a person.</summary>
    private AmendmentOutcome Reword(EditionMeasure row, Amendment amendment, Measure before, Measure after)
    {
        if (TermChange.IsSaid(amendment, before, after)) return Set(row, after);
        var part = before.Deadline == after.Deadline ? MeasurePart.Deliverables : MeasurePart.Deadline;
        unsaid[row.Id] = new(part, after.TextOf(part));
        return AmendmentOutcome.UnsaidTerm;
    }

    /// <summary>A row whose name would be empty is left as it was.</summary>
    private AmendmentOutcome Set(EditionMeasure row, Measure? measure)
    {
        if (measure is { Name: "" }) return AmendmentOutcome.Unclear;
        present[row.Id] = measure;
        return AmendmentOutcome.Made;
    }

    private void Note(Amendment amendment, AmendmentOutcome outcome, EditionMeasure? row = null, string? number = null) =>
        amendments.Add(new(amendment, outcome, row, number)
        {
            Proposal = outcome == AmendmentOutcome.UnsaidTerm ? unsaid[row!.Id] : null,
        });

    private static IReadOnlyList<MeasurePart> Or(IReadOnlyList<MeasurePart> parts, IReadOnlyList<MeasurePart> otherwise) =>
        parts.Count > 0 ? parts : otherwise;
}
