using System.Text.Json.Serialization;

namespace Vekha.Documents.Plans;

/// <summary>A комплекс мер («дорожная карта»): the measures for one programme.</summary>
/// <param name="Programme">A code of <see cref="ProgrammeCodes"/>; null for any other programme.</param>
/// <param name="Years">The first and the last year that the title names.</param>
public sealed record Plan(string Title, string? Programme, YearSpan? Years, IReadOnlyList<Measure> Measures)
{
    /// <summary>Its years are one school year: «на 2029-2030 учебный год».</summary>
    [JsonIgnore]
    public bool IsOfSchoolYear => Years is { } years && years.Last == years.First + 1
        && Title.Contains("учебн", StringComparison.OrdinalIgnoreCase);
}
