namespace Vekha.Planning.Talk;

public readonly record struct CommentId(Guid Value) : IId<CommentId>
{
    public static CommentId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
