namespace Vekha.Planning.Scheduling;

/// <summary>Who owes a measure: a centre, or the region as a whole.</summary>
/// <param name="Cohort">The year the centre is created in; null for the region.</param>
/// <param name="OpenedOn">The day the centre opens; where it is not set, 1 September of the cohort's year.</param>
public readonly record struct Owner(int? Cohort, DateOnly? OpenedOn)
{
    public static Owner Region => new(null, null);

    /// <summary>The day the centre is there from, set or supposed; null for the region.</summary>
    public DateOnly? Opening => OpenedOn ?? (Cohort is >= 1 and <= 9999 ? new DateOnly(Cohort.Value, 9, 1) : null);
}
