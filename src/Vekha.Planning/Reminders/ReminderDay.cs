namespace Vekha.Planning.Reminders;

/// <summary>A day on which digests are made, and what was told before it.</summary>
/// <param name="Since">The first day that no digest told of: the day itself, or an earlier one where the server stood still.</param>
/// <param name="Whole">All that holds today is told, not only what begins to hold: on Mondays, the first time, and after a message that did not arrive.</param>
public sealed record ReminderDay(DateOnly Today, DateOnly Since, bool Whole)
{
    /// <param name="lastTold">The day of the last digests; null where there were none.</param>
    public static ReminderDay After(DateOnly? lastTold, DateOnly today) => lastTold is { } last
        ? new(today, last.AddDays(1), Enumerable.Range(0, Math.Clamp(today.DayNumber - last.DayNumber, 0, 7)).Any(n => today.AddDays(-n).DayOfWeek == DayOfWeek.Monday))
        : new(today, today, true);

    /// <param name="begins">The day from which on something holds.</param>
    public bool Tells(DateOnly begins) => begins <= Today && (Whole || begins >= Since);
}
