using Vekha.Planning.Access;
using Vekha.Planning.Organisations;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Journal;

/// <summary>One line of the journal: who did what to what, when, from what to what, and why. Never edited or deleted.</summary>
/// <param name="Kind">The name of a <see cref="JournalKind"/>; one that this version does not know is kept and shown as it is.</param>
/// <param name="PersonId">null where the system itself did it.</param>
/// <param name="SubjectId">The subject it happened to; null where it happened to something else.</param>
/// <param name="ThingId">The act, centre, person or other thing it happened to; null where that is a subject.</param>
/// <param name="Path">The place of the subject or thing in the tree, for those who may read the journal.</param>
/// <param name="ForPersonId">The absent person in whose place it was done.</param>
public sealed record JournalEntry(
    Guid Id,
    DateTimeOffset At,
    string Kind,
    PersonId? PersonId,
    SubjectId? SubjectId,
    Guid? ThingId,
    string Path,
    string? From = null,
    string? To = null,
    string? Reason = null,
    PersonId? ForPersonId = null) : IScoped
{
    /// <summary>What it happened to.</summary>
    public Guid AboutId => SubjectId?.Value ?? ThingId!.Value;

    /// <summary>A new line.</summary>
    /// <param name="about">The id of the subject or thing, as the kind says.</param>
    /// <param name="key">The key of the request that it tells of, by which a second post is known; null makes a new one.</param>
    public static JournalEntry Of(
        DateTimeOffset now, JournalKind kind, PersonId? personId, IId about, string path,
        string? from = null, string? to = null, string? reason = null, PersonId? forPersonId = null, Guid? key = null) =>
        Of(now, kind, personId, about.Value, path, from, to, reason, forPersonId, key);

    /// <summary>The same about what has no type of id of its own.</summary>
    public static JournalEntry Of(
        DateTimeOffset now, JournalKind kind, PersonId? personId, Guid aboutId, string path,
        string? from = null, string? to = null, string? reason = null, PersonId? forPersonId = null, Guid? key = null) =>
        new(key ?? Guid.CreateVersion7(now), now, kind.Name, personId,
            kind.IsOfSubject ? new SubjectId(aboutId) : null, kind.IsOfSubject ? null : aboutId, path,
            from, to, reason, forPersonId);
}
