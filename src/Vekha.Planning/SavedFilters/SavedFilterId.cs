namespace Vekha.Planning.SavedFilters;

public readonly record struct SavedFilterId(Guid Value) : IId<SavedFilterId>
{
    public static SavedFilterId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
