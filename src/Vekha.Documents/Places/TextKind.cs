namespace Vekha.Documents.Places;

/// <summary>What the text of a document turned out to be.</summary>
internal enum TextKind { Unread, Act, Plan, Passport, Ornament }
