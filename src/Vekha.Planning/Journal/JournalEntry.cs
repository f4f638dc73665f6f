using Vekha.Planning.Organisations;

namespace Vekha.Planning.Journal;

/// <summary>One line of the journal: who did what to what, when, from what to what, and why. Never edited or deleted.</summary>
/// <param name="Kind">«obligation.accepted», «edition.in-force», «account.locked»: each has its text for people.</param>
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
    Guid? ForPersonId = null) : IPlaced;
