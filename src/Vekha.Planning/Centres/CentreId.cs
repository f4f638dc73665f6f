namespace Vekha.Planning.Centres;

public readonly record struct CentreId(Guid Value) : IId<CentreId>
{
    public static CentreId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
