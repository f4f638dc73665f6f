using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

/// <summary>A measure as it is to stand.</summary>
public sealed record CorrectMeasureRequest(SeenMeasure Seen, Measure Measure, OwedBy Owner)
{
    private const int LongestNumber = 40;

    /// <summary>What was typed and could not be read as a value; told together with what else is wrong.</summary>
    public IReadOnlyList<FieldFault> Unclear { get; init; } = [];

    /// <summary>Only what is wrong so far is told; nothing is saved.</summary>
    public bool OnlyChecks { get; init; }

    /// <summary>The fields of a rule are named «Rules[1].Cohort».</summary>
    internal FieldFaults Faults()
    {
        var faults = new FieldFaults(Unclear);
        if (string.IsNullOrWhiteSpace(Measure.Name)) faults.Add(nameof(Measure.Name), MeasureFault.NameRequired);
        if (Measure.Number?.Length > LongestNumber) faults.Add(nameof(Measure.Number), ActFault.TooLong, LongestNumber);
        if (!Enum.IsDefined(Owner)) faults.Add(nameof(Owner), Fault.Unclear);
        foreach (var (i, rule) in Measure.Deadline.Rules.Index())
        {
            AddWhere(rule.YearOffset, nameof(Rule.YearOffset), RuleNumbers.YearOffset);
            AddWhere(rule.Cohort, nameof(Rule.Cohort), RuleNumbers.Cohort);
            AddWhere(rule.Lag?.Count, nameof(RuleNumbers.LagCount), RuleNumbers.LagCount);

            void AddWhere(int? number, string field, RuleNumbers fit)
            {
                if (number is { } given && !fit.Has(given))
                    faults.Add($"Rules[{i}].{field}", MeasureFault.NumberUnfit, fit.Least, fit.Most);
            }
        }
        return faults;
    }
}

/// <summary>What can be wrong with a measure.</summary>
public enum MeasureFault
{
    NameRequired,

    /// <summary>A whole number from {0} to {1} is wanted.</summary>
    NumberUnfit,

    /// <summary>What was typed is no date; only who reads typed text can find that.</summary>
    DateUnclear,

    /// <summary>Something is counted from an event that has no name.</summary>
    EventRequired,

    /// <summary>An event is named, and not how much is counted from it.</summary>
    CountRequired,
}
