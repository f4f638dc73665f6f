using Vekha.Documents.Deadlines.Rules;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A measure that ends before it begins.</summary>
internal static class BackwardSpan
{
    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) =>
        from item in read.Measures()
        where item.Measure.Deadline.Rules.Any(IsBackward)
        select new Finding(FindingCode.EndBeforeStart, Severity.Error, item.Where,
            $"Срок {Excerpt.Of(item.Measure.Deadline.Text)} заканчивается раньше, чем начинается.");

    private static bool IsBackward(Rule rule) =>
        rule is { From: { Year: not null } first, Due: { Year: not null } last } && last.LastDay < first.FirstDay;
}
