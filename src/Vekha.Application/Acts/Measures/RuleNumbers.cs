namespace Vekha.Application.Acts.Measures;

/// <summary>The whole numbers that fit a field of a rule.</summary>
public sealed record RuleNumbers(int Least, int Most)
{
    public static RuleNumbers YearOffset { get; } = new(-50, 50);

    public static RuleNumbers LagCount { get; } = new(-3650, 3650);

    public static RuleNumbers Cohort { get; } = new(PlanYears.First, PlanYears.Last);

    public bool Has(int number) => number >= Least && number <= Most;
}
