using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

/// <param name="Seen">The <see cref="Planning.Editions.Effects.FirstReversal.Seal"/> of what a person confirmed.</param>
public sealed record UndoArguments(EditionId EditionId, long Seen);
