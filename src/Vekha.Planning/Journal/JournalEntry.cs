using Vekha.Planning.Organisations;

namespace Vekha.Planning.Journal;

/// <summary>One line of the journal: who did what to what, when, from what to what, and why. Never edited or deleted.</summary>
/// <param name="Kind">The name of a <see cref="JournalKind"/>; one that this version does not know is kept and shown as it is.</param>
/// <param name="PersonId">null where the system itself did it.</param>
/// <param name="ForPersonId">The absent person in whose place it was done.</param>
/// <param name="SubjectId">The obligation, act, centre, person it happened to.</param>
/// <param name="Path">The place of the subject in the tree, for those who may read the journal.</param>
public sealed record JournalEntry(
    Guid Id,
    DateTimeOffset At,
    string Kind,
    Guid? PersonId,
    Guid SubjectId,
    string Path,
    string? From = null,
    string? To = null,
    string? Reason = null,
    Guid? ForPersonId = null) : IPlaced
{
    /// <param name="key">The key of the request that it tells of, by which a second post is known; null makes a new one.</param>
    public static JournalEntry Of(
        DateTimeOffset now, JournalKind kind, Guid? personId, Guid subjectId, string path,
        string? from = null, string? to = null, string? reason = null, Guid? forPersonId = null, Guid? key = null) =>
        new(key ?? Guid.CreateVersion7(now), now, kind.Name, personId, subjectId, path, from, to, reason, forPersonId);
}
