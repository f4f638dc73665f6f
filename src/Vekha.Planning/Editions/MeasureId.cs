namespace Vekha.Planning.Editions;

public readonly record struct MeasureId(Guid Value) : IId<MeasureId>
{
    public static MeasureId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
