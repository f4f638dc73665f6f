namespace Vekha.Documents.Printing;

public abstract record FormPart;

public sealed record FormLine(FormLineKind Kind, string Text) : FormPart;

/// <summary>Date and number, at the two ends of one line.</summary>
public sealed record FormPair(FormLineKind Kind, string Left, string Right) : FormPart;

/// <summary>The post on the left, and the name on the right of its last line.</summary>
public sealed record FormSignature(IReadOnlyList<string> Position, string Name) : FormPart;
