namespace Vekha.Planning.Files;

public readonly record struct FileId(Guid Value) : IId<FileId>
{
    public static FileId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
