using Vekha.Planning.Obligations;

namespace Vekha.Data.Obligations;

/// <summary>An obligation with what it does not know itself.</summary>
public sealed class SituatedObligation
{
    public required Obligation Obligation { get; init; }

    /// <summary>A reviewer looks after the place.</summary>
    public required bool IsReviewed { get; init; }

    public required Situation Situation { get; init; }
}
