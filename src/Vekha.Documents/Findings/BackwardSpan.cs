using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A measure that ends before it begins.</summary>
internal static class BackwardSpan
{
    /// <summary>Months without a year may cross the new year, as the school year does, but not go on for nearly twelve.</summary>
    private const int LongestAcross = 10;

    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Measures()
        where item.Measure.Deadline.Rules.Any(IsBackward)
        select new Finding(FindingCode.EndBeforeStart, Severity.Error, item.Where,
            $"Срок {Excerpt.Of(item.Measure.Deadline.Text)} заканчивается раньше, чем начинается.");

    private static bool IsBackward(Rule rule) => rule is { From: { } first, Due: { } last } && (first.Year, last.Year) switch
    {
        (not null, not null) => last.LastDay < first.FirstDay,
        (null, null) => first.Month > last.Month && 13 - first.Month + last.Month > LongestAcross,
        _ => false,
    };
}
