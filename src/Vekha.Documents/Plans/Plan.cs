namespace Vekha.Documents.Plans;

/// <summary>A комплекс мер («дорожная карта»): the measures for one programme.</summary>
/// <param name="Programme">A code of <see cref="ProgrammeCodes"/>; null for any other programme.</param>
/// <param name="Years">The first and the last year that the title names.</param>
public sealed record Plan(string Title, string? Programme, YearSpan? Years, IReadOnlyList<Measure> Measures);
