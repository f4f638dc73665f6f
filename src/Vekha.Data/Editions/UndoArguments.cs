using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

/// <param name="Reason">In words, as every obligation that is withdrawn is to name it.</param>
/// <param name="Kept">How many a person saw that stay.</param>
public sealed record UndoArguments(EditionId EditionId, int Kept, string Reason);
