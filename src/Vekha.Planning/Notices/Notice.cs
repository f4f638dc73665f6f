using Vekha.Planning.Access;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Notices;

/// <summary>A deed that people are to be told of. It is written together with the deed; whom it concerns, and whether it is still so, is
/// found out when the mail is made.</summary>
public sealed class Notice
{
    private Notice() { }

    public Guid Id { get; private set; }
    public NoticeKind Kind { get; private set; }
    public SubjectId SubjectId { get; private set; }
    /// <summary>The comment, the task, or the notice that is no longer so; null where the subject itself says it all.</summary>
    public Guid? ItemId { get; private set; }
    /// <summary>Whose deed it is: nobody is told of their own.</summary>
    public PersonId ById { get; private set; }
    public DateTimeOffset At { get; private set; }
    /// <summary>When the mail was made; null while it waits.</summary>
    public DateTimeOffset? ToldAt { get; private set; }
    /// <summary>To whom a mail about it was made; nobody, where nobody wanted or needed one.</summary>
    public IReadOnlyList<PersonId> ToldTo { get; private set; } = [];

    public static Notice Of(NoticeKind kind, SubjectId subjectId, PersonId byId, DateTimeOffset now, Guid? itemId = null) => new()
    {
        Id = Guid.CreateVersion7(now),
        Kind = kind,
        SubjectId = subjectId,
        ItemId = itemId,
        ById = byId,
        At = now,
    };

    public void Tell(IReadOnlyList<PersonId> people, DateTimeOffset now) => (ToldTo, ToldAt) = (people, now);
}
