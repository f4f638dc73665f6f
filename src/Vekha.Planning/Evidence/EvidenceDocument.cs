using Vekha.Planning.Access;
using Vekha.Planning.Files;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Evidence;

/// <summary>A document that proves a subject: a stored file with the number and date it bears. Its content
/// never changes; its author may take it out before it is submitted.</summary>
/// <param name="Id">Made by the form that adds it, so that a form posted twice adds it once.</param>
/// <param name="DeliverableIndex">The deliverable it proves, counted from 0; null where it belongs to the subject as a whole.</param>
/// <param name="Round">The submission it was added for.</param>
public sealed record EvidenceDocument(
    EvidenceId Id,
    SubjectId SubjectId,
    FileId FileId,
    int? DeliverableIndex,
    string? DocumentNumber,
    DateOnly? DocumentDate,
    string? Note,
    int Round,
    PersonId AddedById,
    DateTimeOffset AddedAt)
{
    /// <summary>Set where it was taken out: it exists for nobody but those who may put it back.</summary>
    public DateTimeOffset? RemovedAt { get; private set; }

    public PersonId? RemovedById { get; private set; }

    public void Remove(PersonId personId, DateTimeOffset now) => (RemovedAt, RemovedById) = (now, personId);

    /// <param name="round">The submission that it is to belong to.</param>
    public void Restore(int round) => (RemovedAt, RemovedById, Round) = (null, null, round);

    public int Round { get; private set; } = Round;
}
