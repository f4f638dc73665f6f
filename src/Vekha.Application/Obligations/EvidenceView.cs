using Vekha.Planning.Evidence;

namespace Vekha.Application.Obligations;

public sealed record EvidenceView(
    EvidenceId Id, int? Deliverable, string FileName, string ContentType, long Length, string Sha256,
    string? Number, DateOnly? Date, string? Note,
    int Round, string AddedBy, DateTimeOffset AddedAt)
{
    /// <summary>The viewer may take it out.</summary>
    public bool MayRemove { get; init; }
}

/// <summary>A document that was taken out and that the viewer may put back.</summary>
/// <param name="KeptUntil">The last day on which that can be done.</param>
public sealed record RemovedEvidence(EvidenceId Id, string FileName, DateOnly RemovedOn, DateOnly KeptUntil);
