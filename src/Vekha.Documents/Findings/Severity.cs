namespace Vekha.Documents.Findings;

public enum Severity { Error, Warning, Info }
