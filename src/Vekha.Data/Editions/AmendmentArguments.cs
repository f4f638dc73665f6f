using Vekha.Planning.Editions;
using Vekha.Planning.Editions.Effects;

namespace Vekha.Data.Editions;

/// <param name="Reason">The act in words, as every obligation it changes is to name it.</param>
/// <param name="Seen">What a person has seen and confirmed; anything else is shown anew.</param>
/// <param name="WhyDraft">Why an act without its number or date is applied; null where it has both.</param>
public sealed record AmendmentArguments(EditionId EditionId, EditionId FormerId, string Reason, EffectCounts Seen, string? WhyDraft = null);
