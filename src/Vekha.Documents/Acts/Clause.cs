namespace Vekha.Documents.Acts;

/// <param name="Number">«1», «1.1», without the final dot.</param>
/// <param name="Text">Without its number and its subclauses, on one line.</param>
public sealed record Clause(string Number, string Text);
