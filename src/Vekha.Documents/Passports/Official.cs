namespace Vekha.Documents.Passports;

/// <param name="Name">As printed, faults included.</param>
public sealed record Official(string Name, string? Position);
