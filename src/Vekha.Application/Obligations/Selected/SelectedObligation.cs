using Vekha.Planning;
using Vekha.Planning.Obligations;

namespace Vekha.Application.Obligations.Selected;

/// <summary>A selected obligation as the person saw it.</summary>
public readonly record struct SelectedObligation(ObligationId Id, uint Version);

/// <summary>One that was left out, and why.</summary>
public sealed record LeftObligation(ObligationId Id, Refusal Why);
