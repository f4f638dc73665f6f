using Vekha.Documents.Deadlines.Rules;

namespace Vekha.Documents.Plans;

/// <summary>The document that proves the measure.</summary>
/// <param name="Text">Without its list number and without the bracketed date that became <paramref name="Deadline"/>.</param>
public sealed record Deliverable(string Text, DeliverableKind Kind, Deadline? Deadline);
