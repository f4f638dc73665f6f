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

    public static JournalEntry Of(DateTimeOffset now, JournalNote note) => new(
        note.Key ?? Guid.CreateVersion7(now), now, note.Kind.Name, note.PersonId,
        note.Kind.IsOfSubject ? new SubjectId(note.AboutId) : null, note.Kind.IsOfSubject ? null : note.AboutId, note.Path,
        note.From, note.To, note.Reason, note.ForPersonId);
}
