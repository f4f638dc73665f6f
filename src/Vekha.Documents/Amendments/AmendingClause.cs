namespace Vekha.Documents.Amendments;

/// <summary>A sentence of an amending act that orders something. Words that only lead to others, «в строке 5:», are none.</summary>
/// <param name="Where">The clause with its subclauses: «1», «1, 2), а)».</param>
/// <param name="Text">As printed.</param>
/// <param name="Amendments">What it changes; empty where it changes no text.</param>
public sealed record AmendingClause(string Where, string Text, ClauseSubject Subject, IReadOnlyList<Amendment> Amendments);
