using System.Globalization;
using Vekha.Documents.Deadlines;

namespace Vekha.Web.Pages.Acts.Measures;

/// <summary>A rule as the values it consists of: «due 2024-02-01 · cohort 2024».</summary>
internal static class RuleCode
{
    public static string Of(Rule rule) => string.Join(" · ", Parts(rule));

    private static IEnumerable<string> Parts(Rule rule)
    {
        if (rule.From is { } from) yield return $"from {from}";
        if (rule.Due is { } due) yield return $"due {due}";
        if (rule.YearOffset is { } offset) yield return $"X{offset.ToString("+0;-0;+0", CultureInfo.InvariantCulture)}";
        if (rule.Recurs is { } recurs) yield return $"recurs {Camel(recurs)}";
        if (rule.Lag is { } lag) yield return $"lag {lag.Count.ToString(CultureInfo.InvariantCulture)} {Camel(lag.Unit)}{(lag.After == Lag.Period ? " after period" : "")}";
        if (rule.Until is { } until) yield return $"until {until}";
        if (rule.Cohort is { } cohort) yield return $"cohort {cohort.ToString(CultureInfo.InvariantCulture)}";
        if (rule.Schedule is { } schedule) yield return $"schedule {Camel(schedule)}";
    }

    private static string Camel<T>(T value) where T : struct, Enum => value.ToString() is var name ? char.ToLowerInvariant(name[0]) + name[1..] : "";
}
