using Vekha.Planning.Editions;

namespace Vekha.Data.Editions;

/// <param name="Reason">In words, as every obligation that changes is to name it.</param>
public sealed record ReversalArguments(EditionId EditionId, EditionId FormerId, string Reason);
