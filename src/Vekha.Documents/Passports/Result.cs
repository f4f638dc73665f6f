namespace Vekha.Documents.Passports;

public sealed record Result(string Number, string Name, DateOnly? Due, string Description);
