namespace Vekha.Planning.Editions.Comparing;

/// <summary>What became of a measure from one edition to the next.</summary>
/// <param name="Before">Rows of the former edition: none for a new measure, several where they were merged.</param>
/// <param name="After">Rows of the next one: none for a measure that is gone, several where it was split.</param>
/// <param name="Fields">What differs, where one row became one row.</param>
/// <param name="ByPerson">A person said that these belong together.</param>
public sealed record MeasureChange(
    ChangeKind Kind, IReadOnlyList<EditionMeasure> Before, IReadOnlyList<EditionMeasure> After, IReadOnlyList<FieldChange> Fields,
    bool ByPerson)
{
    internal static MeasureChange Of(IReadOnlyList<EditionMeasure> before, IReadOnlyList<EditionMeasure> after)
    {
        IReadOnlyList<FieldChange> fields = before is [var old] && after is [var present] ? FieldChange.Between(old, present) : [];
        return new(KindOf(before.Count, after.Count, fields), before, after, fields, after.Any(m => m.Follows is not null));
    }

    private static ChangeKind KindOf(int before, int after, IReadOnlyList<FieldChange> fields) => (before, after) switch
    {
        (0, _) => ChangeKind.New,
        (_, 0) => ChangeKind.Gone,
        (1, 1) when fields.Count == 0 => ChangeKind.Same,
        (1, 1) => fields.All(f => f.Field == MeasureField.Number) ? ChangeKind.Moved : ChangeKind.Reworded,
        (1, _) => ChangeKind.Split,
        _ => ChangeKind.Merged,
    };
}
