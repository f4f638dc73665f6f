namespace Vekha.Planning.Editions.Matching;

/// <summary>A plan that an act may change: its edition in force, and all acts of its chain, any of which an amending act may
/// name.</summary>
/// <param name="Acts">In the order of the chain; the last is that of the edition in force.</param>
public sealed record PlanInForce(EditionId EditionId, string Title, string? Programme, IReadOnlyList<ActHeading> Acts)
{
    public ActHeading LastAct => Acts[^1];
}
