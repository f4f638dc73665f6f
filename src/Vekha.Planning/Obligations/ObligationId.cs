using Vekha.Planning.Subjects;

namespace Vekha.Planning.Obligations;

public readonly record struct ObligationId(Guid Value) : IId<ObligationId>
{
    /// <summary>The obligation as a subject: both have the same key.</summary>
    public SubjectId Subject => new(Value);

    public static ObligationId Of(Guid value) => new(value);

    /// <param name="subject">One of the kind <see cref="SubjectKind.Obligation"/>.</param>
    public static ObligationId Of(SubjectId subject) => new(subject.Value);

    public override string ToString() => Value.ToString();
}
