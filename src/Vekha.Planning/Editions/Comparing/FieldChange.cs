using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Planning.Editions.Comparing;

/// <summary>A field of a measure that differs between two editions, in words.</summary>
/// <param name="Before">null where the row had none.</param>
public sealed record FieldChange(MeasureField Field, string? Before, string? After)
{
    public static IReadOnlyList<FieldChange> Between(EditionMeasure before, EditionMeasure after) =>
        [
            .. Printed(before.Measure, after.Measure),
            .. before.Owner == after.Owner
                ? [] : new[] { new FieldChange(MeasureField.Owner, before.Owner.ToString(), after.Owner.ToString()) },
        ];

    private static IEnumerable<FieldChange> Printed(Measure before, Measure after)
    {
        FieldChange[] fields =
        [
            new(MeasureField.Number, before.Number, after.Number),
            new(MeasureField.Name, before.Name, after.Name),
            new(MeasureField.Responsible, Lines(before.Responsible.Select(RowWords.Of)), Lines(after.Responsible.Select(RowWords.Of))),
            new(MeasureField.Deliverables, Lines(before.Deliverables.Select(RowWords.Of)), Lines(after.Deliverables.Select(RowWords.Of))),
            new(MeasureField.Oversight, before.Oversight, after.Oversight),
        ];
        var differing = fields.Where(f => !SameText.As(f.Before, f.After));
        return before.Deadline.IsSameAs(after.Deadline)
            ? differing : differing.Append(OfDeadline(before.Deadline, after.Deadline)).OrderBy(f => f.Field);
    }

    /// <summary>Where the same words were read otherwise, the rules tell the difference.</summary>
    private static FieldChange OfDeadline(Deadline before, Deadline after) => SameText.As(before.Text, after.Text)
        ? new(MeasureField.Deadline, WithRules(before), WithRules(after))
        : new(MeasureField.Deadline, before.Text, after.Text);

    private static string WithRules(Deadline deadline) => $"{deadline.Text} ({string.Join("; ", deadline.Rules.Select(RuleWords.Of))})";

    private static string? Lines(IEnumerable<string> parts) => string.Join('\n', parts) is { Length: > 0 } lines ? lines : null;
}
