using Vekha.Documents.Acts;

namespace Vekha.Planning.Editions;

/// <summary>An act as it is cited.</summary>
public sealed record CitedAct(ActId Id, ActType? Type, string? Number, DateOnly? Date);
