namespace Vekha.Documents.Deadlines.Rules;

/// <summary>A term as printed and the rules read from it; no rules where nothing could be read.</summary>
public sealed record Deadline(string Text, IReadOnlyList<Rule> Rules);
