using Vekha.Planning.Access;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Talk;

/// <summary>A task about a subject that one person gives another for a day. It changes nothing about the subject itself.</summary>
public sealed class Assignment
{
    private Assignment() { }

    public Guid Id { get; private set; }
    public SubjectId SubjectId { get; private set; }
    public string Text { get; private set; } = "";
    public PersonId AssigneeId { get; private set; }
    /// <summary>The day by whose end it is to be done.</summary>
    public DateOnly Due { get; private set; }
    public PersonId AuthorId { get; private set; }
    public DateTimeOffset At { get; private set; }
    public DateTimeOffset? DoneAt { get; private set; }
    public uint Version { get; private set; }

    /// <param name="id">Made by the form, so that a form posted twice gives it once.</param>
    public static Assignment Give(Guid id, SubjectId subjectId, string text, PersonId assigneeId, DateOnly due, PersonId authorId,
        DateTimeOffset now) =>
        new() { Id = id, SubjectId = subjectId, Text = text, AssigneeId = assigneeId, Due = due, AuthorId = authorId, At = now };

    /// <summary>Only the one who has the task and the one who gave it may mark it as done or not done.</summary>
    public Refusal? Mark(bool done, PersonId personId, DateTimeOffset now)
    {
        if (personId != AssigneeId && personId != AuthorId) return Refusal.NotAllowed;
        DoneAt = done ? DoneAt ?? now : null;
        return null;
    }
}
