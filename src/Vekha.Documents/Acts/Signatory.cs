namespace Vekha.Documents.Acts;

public sealed record Signatory(string Name, string Position);
