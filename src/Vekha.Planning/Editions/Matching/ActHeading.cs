using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions.Matching;

public sealed record ActHeading(ActId Id, ActType? Type, string? Issuer, string? Number, DateOnly? Date, string Title)
{
    /// <summary>Whether it is the same act, loaded once more; what one of the two does not print tells them not apart.</summary>
    public bool IsSameAs(ActHeading other) =>
        Date is not null && Date == other.Date && ActNumber.IsSame(Number, other.Number)
        && (Type is null || other.Type is null || Type == other.Type)
        && (Issuer is null || other.Issuer is null || SameText.As(Issuer, other.Issuer));

    internal bool IsMeantBy(ActReference reference) =>
        Date == reference.Date && ActNumber.IsSame(Number, reference.Number)
        && (reference.Type is null || Type is null || Type == reference.Type);
}
