using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

/// <param name="Kept">How many a person saw that stay.</param>
public sealed record UndoArguments(EditionId EditionId, int Kept);
