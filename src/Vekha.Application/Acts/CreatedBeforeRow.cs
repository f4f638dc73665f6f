using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>A row that asks something of centres created earlier, though it is about their creation.</summary>
public sealed record CreatedBeforeRow(string Measure, IReadOnlyList<int> Cohorts, int Count)
{
    internal static IReadOnlyList<CreatedBeforeRow> Of(IEnumerable<Expected> asked) =>
        [.. CreatedBefore.Of(asked).Select(row => new CreatedBeforeRow(
            MeasureLabel.ShortOf(row.Measure.Number, row.Measure.Name), row.Cohorts, row.Count))];
}
