using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Matching;

namespace Vekha.Data.Editions;

/// <summary>A copy of an act that was loaded before or since, and what tells it from other copies.</summary>
/// <param name="FileName">null where the text was typed.</param>
/// <param name="State">Of its plan; null where it has none.</param>
public sealed record SameAct(ActHeading Act, string? FileName, DateTimeOffset LoadedAt, EditionState? State);
