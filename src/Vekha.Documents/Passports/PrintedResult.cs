namespace Vekha.Documents.Passports;

public sealed record PrintedResult(string Number, string Name, DateOnly? Due, string Description);
