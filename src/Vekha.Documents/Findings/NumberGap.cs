using System.Globalization;
using Vekha.Documents.Places;
using Vekha.Documents.Plans;

namespace Vekha.Documents.Findings;

/// <summary>A number missing between two adjacent measures. Only plain and dotted numbers are considered.</summary>
internal static class NumberGap
{
    /// <summary>A longer number counts no rows.</summary>
    private const int MostDigits = 6;

    public static IEnumerable<Finding> In(IReadOnlyList<ReadPlan> read) => read.SelectMany((plan, i) => InPlan(plan.Plan.Measures, i + 1));

    private static IEnumerable<Finding> InPlan(IReadOnlyList<Measure> measures, int plan)
    {
        for (var i = 1; i < measures.Count; i++)
        {
            if (Last(measures[i - 1].Number) is not var (before, last) || Last(measures[i].Number) is not var (series, next)) continue;
            if (before != series || next <= last + 1) continue;
            var missing = next == last + 2 ? $"{series}{last + 1}" : $"{series}{last + 1}–{series}{next - 1}";
            yield return new(FindingCode.NumberGap, Severity.Warning, PlaceCode.OfMeasure(plan, measures[i].Number, i),
                $"После номера {measures[i - 1].Number} сразу стоит {measures[i].Number}: номера {missing} нет. "
                + "Возможно, строка пропущена.");
        }
    }

    /// <summary>«2.1.3» → «2.1.» and 3.</summary>
    private static (string Series, int Number)? Last(string? number)
    {
        if (number is null) return null;
        var dot = number.LastIndexOf('.') + 1;
        var digits = number.AsSpan(dot);
        return digits.Length <= MostDigits && int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var last)
            ? (number[..dot], last) : null;
    }
}
