using Vekha.Planning.Access;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Talk;

/// <summary>What a person says about a subject. The author can retract the words; that something was said stays visible.</summary>
public sealed class Comment
{
    private Comment() { }

    public CommentId Id { get; private set; }
    public SubjectId SubjectId { get; private set; }
    /// <summary>null where it was retracted: the words themselves are gone.</summary>
    public string? Text { get; private set; }
    public PersonId AuthorId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? RetractedAt { get; private set; }
    public uint Version { get; private set; }

    /// <param name="id">Made by the form, so that a form posted twice says it once.</param>
    public static Comment Say(CommentId id, SubjectId subjectId, string text, PersonId authorId, DateTimeOffset now) =>
        new() { Id = id, SubjectId = subjectId, Text = text, AuthorId = authorId, At = now };

    public Refusal? Retract(PersonId personId, DateTimeOffset now)
    {
        if (AuthorId != personId) return Refusal.NotAllowed;
        (Text, RetractedAt) = (null, RetractedAt ?? now);
        return null;
    }
}
