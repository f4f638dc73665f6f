namespace Vekha.Planning.Scheduling;

/// <summary>Which occurrences of one measure and owner are missing and which are superfluous. A person sees it before anything
/// changes.</summary>
/// <param name="NoLongerExpected">Keys that no rule in force gives any more.</param>
public sealed record Reconciliation(IReadOnlyList<Occurrence> ToAdd, IReadOnlyList<string> NoLongerExpected)
{
    public static Reconciliation Of(IReadOnlyList<Occurrence> expected, IReadOnlyCollection<string> existingKeys)
    {
        var existing = existingKeys.ToHashSet(StringComparer.Ordinal);
        var wanted = expected.Select(o => o.Key).ToHashSet(StringComparer.Ordinal);
        return new(
            [.. expected.Where(o => !existing.Contains(o.Key))],
            [.. existingKeys.Where(key => !wanted.Contains(key)).Distinct(StringComparer.Ordinal)]);
    }

    public bool IsEmpty => ToAdd.Count == 0 && NoLongerExpected.Count == 0;
}
