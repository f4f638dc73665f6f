using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions.Matching;

public sealed record ActHeading(ActId Id, ActType? Type, string? Issuer, string? Number, DateOnly? Date, string Title)
{
    internal bool IsMeantBy(ActReference reference) =>
        Date == reference.Date && ActNumber.IsSame(Number, reference.Number)
        && (reference.Type is null || Type is null || Type == reference.Type);
}
