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
    /// <summary>The words of a row have become those of another measure: the clause names its number alone, and nobody has said yet whether
    /// what was owed goes on or ends.</summary>
    public bool MayBeAnother { get; private init; }

    internal static MeasureChange Of(IReadOnlyList<EditionMeasure> before, IReadOnlyList<EditionMeasure> after, Likeness likeness)
    {
        var byPerson = after.Any(m => m.IsPairedByPerson);
        if (before is not [var old] || after is not [var present])
            return new(KindOf(before.Count, after.Count, []), before, after, [], byPerson);
        var fields = FieldChange.Between(old, present);
        return new(KindOf(1, 1, fields), before, after, fields, byPerson)
        {
            MayBeAnother = !byPerson && fields.Any(f => f.Field == MeasureField.Name)
                && likeness.Of(old.Measure, present.Measure) < Likeness.EnoughUnderOneNumber,
        };
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
