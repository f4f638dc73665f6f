namespace Vekha.Application.Approvals.PendingDecisions;

/// <summary>Which of the rows of a list are wanted.</summary>
public readonly record struct PendingPart(int Skip, int Most)
{
    public static PendingPart All { get; } = new(0, int.MaxValue);

    public static PendingPart First(int most) => new(0, most);
}
