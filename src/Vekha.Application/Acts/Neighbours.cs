using Vekha.Planning.Editions;

namespace Vekha.Application.Acts;

/// <summary>The rows around a row of a plan, as moving it by one needs them.</summary>
/// <param name="BeforeAbove">The row it follows once it has moved up; empty at the beginning of the plan.</param>
/// <param name="Below">The row it follows once it has moved down; null for the last row.</param>
public sealed record Neighbours(bool HasAbove, MeasureId BeforeAbove, MeasureId? Below)
{
    public static Neighbours None { get; } = new(false, default, null);

    public static Neighbours Of(IReadOnlyList<ActQuery.ReviewedMeasure> rows, int index) =>
        new(index > 0, index > 1 ? rows[index - 2].Id : default, index + 1 < rows.Count ? rows[index + 1].Id : null);
}
