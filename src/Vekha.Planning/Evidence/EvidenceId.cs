namespace Vekha.Planning.Evidence;

public readonly record struct EvidenceId(Guid Value) : IId<EvidenceId>
{
    public static EvidenceId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
