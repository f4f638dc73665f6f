namespace Vekha.Application.Acts;

/// <summary>The rows around a row of a plan, as moving it by one needs them.</summary>
/// <param name="BeforeAbove">The row it follows once it has moved up; empty at the beginning of the plan.</param>
/// <param name="Below">The row it follows once it has moved down; null for the last row.</param>
public sealed record Neighbours(bool HasAbove, Guid BeforeAbove, Guid? Below)
{
    public static Neighbours None { get; } = new(false, Guid.Empty, null);

    public static Neighbours Of(IReadOnlyList<ActQuery.MeasureRow> rows, int index) =>
        new(index > 0, index > 1 ? rows[index - 2].Id : Guid.Empty, index + 1 < rows.Count ? rows[index + 1].Id : null);
}
