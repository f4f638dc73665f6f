using Vekha.Planning.Access;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Talk;

/// <summary>A person who is asked in a comment. It waits until that person says something there, or says that no answer is
/// needed.</summary>
public sealed class Mention
{
    private Mention() { }

    public CommentId CommentId { get; private set; }
    public PersonId PersonId { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public DateTimeOffset? AnsweredAt { get; private set; }

    public static Mention Of(Comment comment, PersonId personId) =>
        new() { CommentId = comment.Id, PersonId = personId, SubjectId = comment.SubjectId };

    public void Answer(DateTimeOffset now) => AnsweredAt ??= now;
}
