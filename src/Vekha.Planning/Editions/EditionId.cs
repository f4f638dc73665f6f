namespace Vekha.Planning.Editions;

public readonly record struct EditionId(Guid Value) : IId<EditionId>
{
    public static EditionId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
