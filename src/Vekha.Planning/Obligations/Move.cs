namespace Vekha.Planning.Obligations;

/// <summary>Whose move it is.</summary>
/// <param name="Since">The day since which it is; null where it has been so from the start.</param>
/// <param name="Until">The day of the step in turn; null where it has none, or no step is.</param>
public readonly record struct Move(Side Side, DateOnly? Since, DateOnly? Until)
{
    /// <summary>How long it has been so; 0 where it has been so from the start.</summary>
    public int DaysOn(DateOnly today) => Since is { } since ? Math.Max(0, today.DayNumber - since.DayNumber) : 0;

    /// <summary>The day by which a decision is expected.</summary>
    /// <param name="daysToDecide">Where the step in turn has no day of its own.</param>
    public DateOnly? DecisionDue(int daysToDecide) => Until ?? Since?.AddDays(daysToDecide);
}
