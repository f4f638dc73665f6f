namespace Vekha.Planning.Delegations;

public readonly record struct DelegationId(Guid Value) : IId<DelegationId>
{
    public static DelegationId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
