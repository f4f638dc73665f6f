namespace Vekha.Documents.Acts;

/// <summary>An official document with a number and a date, as its head, clauses and signature print it.</summary>
/// <param name="Issuer">The body in ordinary case and nominative: «Правительство Ивановской области».</param>
/// <param name="Number">Without the sign for number and without inner spaces: «714-р».</param>
/// <param name="Place">As printed: «г. Кемерово».</param>
/// <param name="Amends">The acts whose text this act changes; acts merely mentioned are not among them.</param>
/// <param name="Clauses">Operative clauses in printed order, subclauses as entries of their own.</param>
public sealed record Act(
    ActType? Type,
    string? Issuer,
    DateOnly? Date,
    string? Number,
    string? Place,
    string? Title,
    IReadOnlyList<ActReference> Amends,
    IReadOnlyList<Clause> Clauses,
    Signatory? Signatory);
