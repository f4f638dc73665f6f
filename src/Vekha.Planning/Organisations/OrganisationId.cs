namespace Vekha.Planning.Organisations;

public readonly record struct OrganisationId(Guid Value) : IId<OrganisationId>
{
    public static OrganisationId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
