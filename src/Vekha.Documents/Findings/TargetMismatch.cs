using System.Text.RegularExpressions;
using Vekha.Documents.Passports;

namespace Vekha.Documents.Findings;

/// <summary>A row of the plan names another percentage than its result. Only rows that name a single percentage are compared.</summary>
internal static partial class TargetMismatch
{
    public static IEnumerable<Finding> In(Passport passport)
    {
        PrintedPlanRow? result = null;
        foreach (var row in passport.Plan)
        {
            if (row.Kind == PlanRowKind.Result) result = row;
            else if (result is not null && row.Number.StartsWith(result.Number + ".", StringComparison.Ordinal)
                && Share(row.Name) is { } own && Share(result.Name) is { } whole && own != whole)
                yield return new(FindingCode.TargetMismatch, Severity.Warning, PassportPlace.Of(row), $"В строке {row.Number} названо {own} %, а в результате {result.Number} — {whole} %.");
        }
    }

    private static string? Share(string name)
    {
        var shares = Percent.Matches(name).Select(match => match.Groups[1].Value.Replace('.', ',')).Distinct().ToList();
        return shares.Count == 1 ? shares[0] : null;
    }

    [GeneratedRegex(@"(?<![\d,.])(\d{1,3}(?:[.,]\d+)?)\s?(?:%|процент)")]
    private static partial Regex Percent { get; }
}
