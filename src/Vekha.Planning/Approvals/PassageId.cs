namespace Vekha.Planning.Approvals;

public readonly record struct PassageId(Guid Value) : IId<PassageId>
{
    public static PassageId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
