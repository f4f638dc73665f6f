namespace Vekha.Planning.Subjects;

public readonly record struct SubjectId(Guid Value) : IId<SubjectId>
{
    public static SubjectId Of(Guid value) => new(value);

    public override string ToString() => Value.ToString();
}
