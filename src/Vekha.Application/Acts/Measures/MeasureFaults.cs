using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;
using Vekha.Planning.Scheduling;

namespace Vekha.Application.Acts.Measures;

internal static class MeasureFaults
{
    private const int LongestNumber = 40;

    /// <param name="unclear">What was typed and could not be read as a value.</param>
    /// <returns>The fields of a rule are named «Rules[1].Cohort».</returns>
    public static FieldFaults Of(Measure measure, OwedBy owner, IReadOnlyList<FieldFault> unclear)
    {
        var faults = new FieldFaults(unclear);
        if (string.IsNullOrWhiteSpace(measure.Name)) faults.Add(nameof(measure.Name), MeasureFault.NameRequired);
        if (measure.Number?.Length > LongestNumber) faults.Add(nameof(measure.Number), Fault.TooLong, LongestNumber);
        if (!Enum.IsDefined(owner)) faults.Add("Owner", Fault.Unclear);
        foreach (var (i, rule) in measure.Deadline.Rules.Index())
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
