using Vekha.Planning.Evidence;

namespace Vekha.Application.Obligations;

public sealed record EvidenceView(
    EvidenceId Id, int? Deliverable, string FileName, string ContentType, long Length, string Sha256,
    string? Number, DateOnly? Date, string? Note,
    int Round, string AddedBy, DateTimeOffset AddedAt);
