using Vekha.Planning.Evidence;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations;

/// <summary>Documents of earlier rounds that are to be given again.</summary>
/// <param name="Key">A request sent twice has one effect.</param>
/// <param name="EvidenceIds">Which; where it is taken back, all that were taken under the key.</param>
/// <param name="TakesBack">What was taken under the key is taken out again.</param>
public sealed record ReuseEvidenceRequest(
    ObligationId ObligationId, Guid Key, IReadOnlyList<EvidenceId> EvidenceIds, bool TakesBack = false)
{
    /// <summary>The document that one of an earlier round becomes.</summary>
    public static EvidenceId Again(Guid key, EvidenceId former) => new(ItemKey.Of(key, former.Value));

    internal FieldFaults Faults() =>
        EvidenceIds.Count == 0 && !TakesBack ? FieldFaults.Of(nameof(EvidenceIds), EvidenceFault.NothingChosen) : [];
}
