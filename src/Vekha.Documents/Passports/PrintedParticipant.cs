namespace Vekha.Documents.Passports;

/// <param name="Section">The heading the row stands under.</param>
/// <param name="Name">A person, or a body as printed.</param>
/// <param name="Load">Percent of working time.</param>
public sealed record PrintedParticipant(
    string Number,
    string? Section,
    string Role,
    string Name,
    string? Position,
    string? Manager,
    decimal? Load);
