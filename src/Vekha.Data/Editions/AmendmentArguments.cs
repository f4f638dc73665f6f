using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Data.Editions;

/// <param name="Reason">The act in words, as every obligation it changes is to name it.</param>
/// <param name="Seen">What a person has seen and confirmed; anything else is shown anew.</param>
public sealed record AmendmentArguments(EditionId EditionId, EditionId FormerId, string Reason, EffectCounts Seen);
