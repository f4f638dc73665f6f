namespace Vekha.Documents.Deadlines.Rules;

/// <summary>A term as printed and the rules read out of it; no rule where nothing could be read.</summary>
public sealed record Deadline(string Text, IReadOnlyList<Rule> Rules);
