using Vekha.Documents.Amendments;
using Vekha.Documents.Plans;
using Vekha.Documents.Printing;

namespace Vekha.Planning.Editions.Amending;

/// <summary>What the clauses of an amending act make of the rows of the edition in force, one amendment after the other.</summary>
public sealed class AmendedRows
{
    private readonly Dictionary<MeasureId, Measure?> present;
    private readonly List<RowAmendment> amendments = [];
    private readonly NamedRows named;
    private readonly AmendedPlan plan;

    private AmendedRows(IReadOnlyList<EditionMeasure> former, AmendedPlan plan)
    {
        (named, this.plan) = (new(former), plan);
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

    private void Apply(Amendment amendment)
    {
        if (amendment.Scope.IsPlan == false) Note(amendment, AmendmentOutcome.OfAct);
        else if (plan.IsNotMeantBy(amendment.Scope)) Note(amendment, AmendmentOutcome.OtherPlan);
        else if (amendment.Kind is AmendmentKind.AddRow or AmendmentKind.RestatePlan) Note(amendment, AmendmentOutcome.WholeRow);
        else if (amendment is { Kind: AmendmentKind.Unclear } or { Scope.IsPlan: null, Kind: not AmendmentKind.RestateRow })
            Note(amendment, AmendmentOutcome.Unclear);
        else if (plan.Parts(amendment.Place.Columns) is not { } parts) Note(amendment, AmendmentOutcome.NoColumn);
        else if (amendment.Place.Rows.Count == 0) ApplyToAll(amendment, Or(parts, MeasureText.Worded));
        else if (amendment.Kind == AmendmentKind.RenumberRow) Renumber(amendment);
        else
            foreach (var (number, row, doubt) in named.Of(amendment.Place.Rows))
                Note(amendment, row is null ? doubt : ApplyTo(row, amendment, parts), row, number);
    }

    private AmendmentOutcome ApplyTo(EditionMeasure row, Amendment amendment, IReadOnlyList<MeasurePart> parts)
    {
        if (present[row.Id] is not { } measure) return AmendmentOutcome.NoSuchRow;
        return amendment.Kind switch
        {
            AmendmentKind.RestateRow => AmendmentOutcome.WholeRow,
            AmendmentKind.RemoveRow => Set(row, null),
            AmendmentKind.RestateCell => parts is [var cell] ? Set(row, measure.With(cell, amendment.New!)) : AmendmentOutcome.NoColumn,
            AmendmentKind.AppendWords when parts is [var end] => Set(row, WordAmending.Completed(measure, end, amendment.New!)),
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
                var made = Set(row, WordAmending.Changed(amendment, measure, parts));
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
        var found = named.All.Where(row => present[row.Id] is { } measure
            && (WordAmending.Count(amendment, measure, parts) > 0 || WordAmending.HasOtherCases(amendment, measure, parts))).ToList();
        if (found.Count == 0) Note(amendment, AmendmentOutcome.NotFound);
        else if (found.Count > 1 && !amendment.Everywhere) Note(amendment, AmendmentOutcome.FoundSeveral);
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

    /// <summary>A row whose name would be empty is left as it was.</summary>
    private AmendmentOutcome Set(EditionMeasure row, Measure? measure)
    {
        if (measure is { Name: "" }) return AmendmentOutcome.Unclear;
        present[row.Id] = measure;
        return AmendmentOutcome.Made;
    }

    private void Note(Amendment amendment, AmendmentOutcome outcome, EditionMeasure? row = null, string? number = null) =>
        amendments.Add(new(amendment, outcome, row, number));

    private static IReadOnlyList<MeasurePart> Or(IReadOnlyList<MeasurePart> parts, IReadOnlyList<MeasurePart> otherwise) =>
        parts.Count > 0 ? parts : otherwise;
}
