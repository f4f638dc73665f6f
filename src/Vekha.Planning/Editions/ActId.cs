namespace Vekha.Planning.Editions;

/// <summary>Of an act, and before of its loading: the act takes over the key.</summary>
public readonly record struct ActId(Guid Value) : IId<ActId>
{
    public static ActId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
