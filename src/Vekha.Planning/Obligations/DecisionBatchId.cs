namespace Vekha.Planning.Obligations;

public readonly record struct DecisionBatchId(Guid Value) : IId<DecisionBatchId>
{
    public static DecisionBatchId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
