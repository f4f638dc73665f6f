using Vekha.Planning.Access;
using Vekha.Planning.Files;
using Vekha.Planning.Subjects;

namespace Vekha.Planning.Evidence;

/// <summary>A document that proves a subject: a stored file with the number and date it bears. Never changed once added.</summary>
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
    DateTimeOffset AddedAt);
