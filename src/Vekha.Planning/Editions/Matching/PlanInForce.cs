using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions.Matching;

/// <summary>A plan that an act may change: its edition in force, and all acts of its chain, any of which an amending act may name.</summary>
/// <param name="Acts">In the order of the chain; the last is that of the edition in force.</param>
public sealed record PlanInForce(Guid EditionId, string Title, string? Programme, IReadOnlyList<ActHeading> Acts)
{
    public ActHeading LastAct => Acts[^1];
}

public sealed record ActHeading(Guid Id, ActType? Type, string? Issuer, string? Number, DateOnly? Date, string Title)
{
    internal bool IsMeantBy(ActReference reference) =>
        Date == reference.Date && ActNumber.IsSame(Number, reference.Number) && (reference.Type is null || Type is null || Type == reference.Type);
}
