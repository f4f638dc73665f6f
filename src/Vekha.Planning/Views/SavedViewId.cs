namespace Vekha.Planning.Views;

public readonly record struct SavedViewId(Guid Value) : IId<SavedViewId>
{
    public static SavedViewId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
