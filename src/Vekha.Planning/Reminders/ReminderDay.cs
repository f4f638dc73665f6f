namespace Vekha.Planning.Reminders;

/// <summary>A day on which digests are made, and what was told before it.</summary>
/// <param name="Since">The first day that no digest told of: the day itself, or an earlier one where the server stood still.</param>
/// <param name="Whole">Everything that holds today is told, not only what begins to hold: on Mondays, the first time, and
/// after a message that did not arrive.</param>
public sealed record ReminderDay(DateOnly Today, DateOnly Since, bool Whole)
{
    /// <param name="lastTold">The day of the last digests; null where there were none.</param>
    public static ReminderDay After(DateOnly? lastTold, DateOnly today) => lastTold is { } last
        ? new(today, last.AddDays(1), IsMondayAmong(today, today.DayNumber - last.DayNumber))
        : new(today, today, true);

    private static bool IsMondayAmong(DateOnly today, int days) =>
        Enumerable.Range(0, Math.Clamp(days, 0, 7)).Any(ago => today.AddDays(-ago).DayOfWeek == DayOfWeek.Monday);

    /// <param name="begins">The day from which on something holds.</param>
    public bool Tells(DateOnly begins) => begins <= Today && (Whole || begins >= Since);
}
