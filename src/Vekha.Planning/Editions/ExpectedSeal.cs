using System.Globalization;

namespace Vekha.Planning.Editions;

/// <summary>A number that changes as soon as anything else is expected, or of another wording of a row: what happens is what a person
/// saw. It is the same on every server.</summary>
public static class ExpectedSeal
{
    private const ulong Prime = 1099511628211;

    /// <param name="scope">For whom it is.</param>
    /// <param name="expected">In any order.</param>
    public static long Of(PlanScope scope, IEnumerable<Expected> expected) =>
        unchecked((long)expected.Aggregate(Of(Written(scope)), (sum, e) => sum + Of(Written(e))));

    private static string Written(PlanScope scope) =>
        $"{string.Join(',', scope.Cohorts)}|{(scope.Centres is { } centres ? string.Join(',', centres) : "all")}";

    private static string Written(Expected expected)
    {
        var (measure, occurrence) = (expected.Measure, expected.Occurrence);
        return string.Create(CultureInfo.InvariantCulture,
            $"{measure.Id}|{measure.Version}|{expected.Centre?.Id}|{occurrence.Key}|{occurrence.Due:yyyy-MM-dd}|{expected.IsTakenOver}");
    }

    internal static ulong Of(string words) => words.Aggregate(14695981039346656037UL, (hash, letter) => unchecked((hash ^ letter) * Prime));
}
