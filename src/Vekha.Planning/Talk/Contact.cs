using Vekha.Planning.Access;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Talk;

/// <summary>A telephone call or a letter about a subject, noted by a person. Never changed once noted.</summary>
/// <param name="Id">Made by the form, so that a form posted twice notes it once.</param>
/// <param name="With">The person or body spoken or written to.</param>
/// <param name="Number">Of the letter; null where it bears none.</param>
public sealed record Contact(
    Guid Id, SubjectId SubjectId, ContactKind Kind, string With, DateOnly Day, string? Number, string Text, PersonId AuthorId,
    DateTimeOffset At)
{
    public const int LongestWith = 200;
    public const int LongestNumber = 100;
}
